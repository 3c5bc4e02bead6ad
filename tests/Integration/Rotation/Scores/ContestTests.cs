using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Workforce.Rotation.Domain;
using Workforce.TestSupport;
using Xunit;

namespace Workforce.IntegrationTests.Rotation.Scores;

/// <summary>A teacher contests a score, the school answers.</summary>
[Collection(nameof(TeacherHost))]
public sealed class ContestTests(TeacherHost host)
{
    private static readonly byte[] Picture = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13];

    [Fact]
    public async Task Contest_Corrected_ChangesTheScore_AndTheTeacherReadsWhy()
    {
        var (round, person, post) = await host.ApplicantAsync(isScored: true);
        var teacher = await host.SignInAsync(person);
        var sent = await ContestAsync(teacher, round, post, "证明.png", Picture);
        Assert.Contains("已提交复核", sent.Text);
        Assert.Contains("复核中", sent.Text);

        var head = await host.HeadOfAsync(post);
        Assert.Contains("答复评分复核", (await head.GetAsync("/")).Text);
        var contest = await ContestOfAsync(person, post);
        var form = (await head.GetAsync(AnswerPath(round, contest!))).Form("main form");
        var answered = await head.SubmitAsync(form, [.. Items(form), ("Form.Decision", "correct"), ("Form.Answer", "核对合同，更正。")]);
        Assert.Contains("已答复：更正为", answered.Text);
        Assert.Equal(ScoreState.Corrected, (await ScoreAsync(person, post)).State);

        var mine = await teacher.GetAsync($"/Rotation/Scores/Mine/{round.Id.Value}");
        Assert.Contains("学校答复：核对合同，更正。", mine.Text);
        Assert.Contains("已更正", mine.Text);
    }

    [Fact]
    public async Task Contest_Refused_KeepsTheScore()
    {
        var (round, person, post) = await host.ApplicantAsync(isScored: true);
        var before = (await ScoreAsync(person, post)).Total;
        var teacher = await host.SignInAsync(person);
        await ContestAsync(teacher, round, post);
        var head = await host.HeadOfAsync(post);
        var form = (await head.GetAsync(AnswerPath(round, (await ContestOfAsync(person, post))!))).Form("main form");
        await head.SubmitAsync(form, ("Form.Decision", "keep"), ("Form.Answer", "档案如此，维持。"));
        var score = await ScoreAsync(person, post);
        Assert.Equal((before, ScoreState.Entered), (score.Total, score.State));
    }

    [Fact]
    public async Task Evidence_IsLookedAtFromInside_AndReachedOnlyByThoseConcerned()
    {
        var (round, person, post) = await host.ApplicantAsync(isScored: true);
        var teacher = await host.SignInAsync(person);
        var told = await ContestAsync(teacher, round, post, "证明.png", "<html>"u8.ToArray());
        Assert.Contains("证据文件只收 PDF、JPG 或 PNG", told.Document.QuerySelector("[role=alert]")!.TextContent);
        Assert.Null(await ContestOfAsync(person, post));

        await ContestAsync(teacher, round, post, "证明.png", Picture);
        var path = $"/Rotation/Scores/Evidence/{round.Id.Value}/{(await ContestOfAsync(person, post))!.Id.Value}";
        foreach (var browser in new[] { teacher, await host.HeadOfAsync(post) })
            Assert.Equal(Picture, await browser.Http.GetByteArrayAsync(path));
        foreach (var stranger in new[] { await host.AnotherHeadAsync(round), await host.SignInAsync(round.People.First(p => p.Id != person.Id)) })
            Assert.Equal(HttpStatusCode.NotFound, (await stranger.Http.GetAsync(path)).StatusCode);
    }

    [Fact]
    public async Task Contest_OfAScoreBeingContested_IsRefused()
    {
        var (round, person, post) = await host.ApplicantAsync(isScored: true);
        var teacher = await host.SignInAsync(person);
        var form = await teacher.GetAsync($"/Rotation/Scores/Contest/{round.Id.Value}/{post.Id.Value}");
        await ContestAsync(teacher, round, post);
        var told = await teacher.SubmitAsync(form.Form("main form"), ("Form.Claim", "再说一次，教龄不对。"));
        Assert.Contains("正在复核，请等学校答复", told.Document.QuerySelector("[role=alert]")!.TextContent);
    }

    [Fact]
    public async Task Contest_AfterItsTime_IsRefused()
    {
        var round = await new SmallRound(host).ChosenAsync();
        var teacher = await host.SignInAsync(round.People[0]);
        var form = await teacher.GetAsync($"/Rotation/Scores/Contest/{round.Id.Value}/{round.Posts[0].Id.Value}");
        await host.ChangeAsync(async db =>
        {
            var late = await db.Rounds.SingleAsync(r => r.Id == round.Id);
            late.Dates = late.Dates with { ContestsDueAt = host.Clock.GetUtcNow().AddMinutes(-1) };
        });
        var told = await teacher.SubmitAsync(form.Form("main form"), ("Form.Claim", "教龄应为 22 年。"));
        Assert.Contains("评分复核已于", told.Document.QuerySelector("[role=alert]")!.TextContent);
        Assert.Null(await ContestOfAsync(round.People[0], round.Posts[0]));
    }

    private static async Task<Page> ContestAsync(Browser teacher, SmallRound round, Post post, string? file = null, byte[]? content = null)
    {
        var form = (await teacher.GetAsync($"/Rotation/Scores/Contest/{round.Id.Value}/{post.Id.Value}")).Form("main form");
        return file is null
            ? await teacher.SubmitAsync(form, ("Form.Claim", "教龄应为 22 年，见合同。"))
            : await teacher.UploadAsync(form, "Form.Evidence", file, content!, ("Form.Claim", "教龄应为 22 年，见合同。"));
    }

    /// <summary>Every item that the test round left out gets 1 point.</summary>
    private static (string, string)[] Items(IHtmlFormElement form) => form.QuerySelectorAll("[data-points]").OfType<IHtmlInputElement>().Select(field => (field.Name!, "1")).ToArray();

    private static string AnswerPath(SmallRound round, ScoreContest contest) => $"/Rotation/Scores/Answer/{round.Id.Value}/{contest.Id.Value}";

    private Task<ScoreContest?> ContestOfAsync(Entrant person, Post post) => host.ReadAsync(db => db.ScoreContests.AsNoTracking().SingleOrDefaultAsync(c => c.EntrantId == person.Id && c.PostId == post.Id));

    private Task<Score> ScoreAsync(Entrant person, Post post) => host.ReadAsync(db => db.Scores.AsNoTracking().SingleAsync(s => s.EntrantId == person.Id && s.PostId == post.Id));
}
