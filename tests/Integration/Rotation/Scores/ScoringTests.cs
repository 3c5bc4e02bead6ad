using System.Net;
using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Sheets;
using Workforce.Rotation.Domain;
using Workforce.TestSupport;
using Xunit;

namespace Workforce.IntegrationTests.Rotation.Scores;

/// <summary>A school scores its applicants, by hand and by sheet.</summary>
[Collection(nameof(TeacherHost))]
public sealed class ScoringTests(TeacherHost host)
{
    [Fact]
    public async Task List_HoldsTheSchoolsApplicants_WithWhoIsMissing()
    {
        var round = await new SmallRound(host).ChosenAsync(scored: false);
        var head = await host.HeadOfAsync(round.Posts[0]);
        var page = await head.GetAsync($"/Rotation/Scores/School/{round.Id.Value}");
        Assert.Contains("还有 3 份评分没有录入", page.Text);
        Assert.All(round.People, person => Assert.Contains(person.Name, page.Text));
        Assert.DoesNotContain(round.Posts[1].Code, page.Text);
        Assert.Contains("录入竞聘评分", (await head.GetAsync("/")).Text);
    }

    [Fact]
    public async Task Score_IsTheSumOfItsItems_InThousandths_AndTheLogNamesWhoGaveIt()
    {
        var (round, person, post) = await host.ApplicantAsync(isScored: false);
        var head = await host.HeadOfAsync(post);
        var page = await EnterAsync(head, round, person, post, "4.305");
        Assert.Equal($"/Rotation/Scores/School/{round.Id.Value}", page.Url.AbsolutePath);
        var score = await ScoreAsync(person, post);
        Assert.Equal(10, score!.Items.Count);
        Assert.Equal(4305, score.Items[0].Thousandths);
        Assert.Equal(score.Items.Sum(i => i.Thousandths), score.Total);
        Assert.All(score.Items, item => Assert.InRange(item.Thousandths, 0, 20_000));

        var again = await head.GetAsync(Path(round, person, post));
        Assert.Contains("变更记录", again.Text);
        // To the thousandth: what decides is shown, nothing is rounded.
        Assert.NotEqual(0, score.Total % 10);
        var shown = (score.Total / 1000m).ToString("0.000");
        Assert.Equal(shown, again.Document.QuerySelector("[data-sum]")!.TextContent.Trim());
        Assert.Equal($"{shown} 分", again.Document.QuerySelector(".list-group-flush b")!.TextContent);
    }

    [Theory]
    [InlineData("5.001", "最多 5 分"), InlineData("-1", "不能为负数"), InlineData("4.3055", "最多三位小数"), InlineData("四", "应为数字"), InlineData("", "没有得分填 0")]
    public async Task Item_ThatIsNoScore_IsToldBesideItsField(string typed, string sentence)
    {
        var (round, person, post) = nobody ??= await host.ApplicantAsync(isScored: false);
        var page = await EnterAsync(await host.HeadOfAsync(post), round, person, post, typed);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains(sentence, Assert.Single(page.Document.QuerySelectorAll(".invalid-feedback")).TextContent);
        Assert.Null(await ScoreAsync(person, post));
    }

    [Fact]
    public async Task Score_EnteredByTwoPeople_ShowsBothVersionsToTheSecond()
    {
        var (round, person, post) = await host.ApplicantAsync(isScored: false);
        var head = await host.HeadOfAsync(post);
        var stale = await head.GetAsync(Path(round, person, post));
        await EnterAsync(head, round, person, post, "4.1");
        var told = await head.SubmitAsync(stale.Form("main form"), Filled(stale, "4.9"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, told.Status);
        Assert.Contains("4.10", told.Document.QuerySelector("table caption ~ tbody")!.TextContent);
        Assert.Contains("4.90", told.Document.QuerySelector("table caption ~ tbody")!.TextContent);
        Assert.Equal(4100, (await ScoreAsync(person, post))!.Items[0].Thousandths);
    }

    [Fact]
    public async Task AnotherSchoolsHead_FindsNothing()
    {
        var (round, person, post) = await host.ApplicantAsync(isScored: false);
        var stranger = await host.AnotherHeadAsync(round);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.Http.GetAsync($"/Rotation/Scores/School/{round.Id.Value}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.Http.GetAsync(Path(round, person, post))).StatusCode);
        var neighbour = await host.HeadOfAsync(round.Posts.First(p => p.Id != post.Id));
        Assert.Equal(HttpStatusCode.NotFound, (await neighbour.Http.GetAsync(Path(round, person, post))).StatusCode);
    }

    [Fact]
    public async Task Score_AfterTheDeadline_IsRefused()
    {
        var round = await new SmallRound(host).ChosenAsync(scored: false);
        var head = await host.HeadOfAsync(round.Posts[0]);
        var page = await head.GetAsync(Path(round, round.People[0], round.Posts[0]));
        await host.ChangeAsync(async db =>
        {
            var late = await db.Rounds.SingleAsync(r => r.Id == round.Id);
            late.CloseChoices(host.Clock.GetUtcNow());
            late.Dates = late.Dates with { ScoresDueAt = host.Clock.GetUtcNow().AddMinutes(-1) };
        });
        var told = await head.SubmitAsync(page.Form("main form"), Filled(page, "4"));
        Assert.Contains("评分已于", told.Document.QuerySelector("[role=alert]")!.TextContent);
        Assert.Null(await ScoreAsync(round.People[0], round.Posts[0]));
    }

    [Fact]
    public async Task Sheet_DownloadedAndSentBack_IsCheckedImportedAndUndoneAsOneStep()
    {
        var round = await new SmallRound(host).ChosenAsync(scored: false);
        var head = await host.HeadOfAsync(round.Posts[0]);
        var template = await head.Http.GetByteArrayAsync($"/Rotation/Scores/Sheet/{round.Id.Value}?handler=Template");
        var filled = ScoreFile.Fill(template, number => number == round.People[2].StaffNumber ? null : "1.5");

        var sheet = await head.GetAsync($"/Rotation/Scores/Sheet/{round.Id.Value}");
        var review = await head.UploadAsync(sheet.Form("main form"), "Sheet", "评分.xlsx", filled);
        Assert.Contains("新增 2、更改 0、相同 0、有误 1", review.Text);
        Assert.Null(await ScoreAsync(round.People[0], round.Posts[0]));
        var result = await head.Http.GetByteArrayAsync(review.Url.AbsolutePath + "?handler=Result");
        Assert.Contains("请填写得分", ScoreFile.Text(result));

        var done = await head.SubmitAsync(review.Form("main form:has(.btn-primary)"));
        Assert.Contains("已导入评分", done.Text);
        Assert.NotNull(await ScoreAsync(round.People[0], round.Posts[0]));
        Assert.Null(await ScoreAsync(round.People[2], round.Posts[0]));

        var undone = await head.SubmitAsync(done.Form("main form[action*='Undo']"));
        Assert.Contains("已撤销", undone.Text);
        Assert.Null(await ScoreAsync(round.People[0], round.Posts[0]));
    }

    [Fact]
    public async Task Sheet_WhoseScoreChangedSince_IsNotUndoneOverIt()
    {
        var round = await new SmallRound(host).ChosenAsync(scored: false);
        var head = await host.HeadOfAsync(round.Posts[0]);
        var filled = ScoreFile.Fill(await head.Http.GetByteArrayAsync($"/Rotation/Scores/Sheet/{round.Id.Value}?handler=Template"), _ => "1.5");
        var review = await head.UploadAsync((await head.GetAsync($"/Rotation/Scores/Sheet/{round.Id.Value}")).Form("main form"), "Sheet", "评分.xlsx", filled);
        var done = await head.SubmitAsync(review.Form("main form:has(.btn-primary)"));
        await EnterAsync(head, round, round.People[0], round.Posts[0], "4.4");
        var told = await head.SubmitAsync(done.Form("main form[action*='Undo']"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, told.Status);
        Assert.Contains("在导入之后又改过，不能整批撤销", told.Text);
        Assert.Equal(4400, (await ScoreAsync(round.People[0], round.Posts[0]))!.Items[0].Thousandths);
    }

    [Fact]
    public async Task Sheet_ThatIsNone_IsRefusedInASentence()
    {
        var (round, _, post) = nobody ??= await host.ApplicantAsync(isScored: false);
        var head = await host.HeadOfAsync(post);
        var told = await head.UploadAsync((await head.GetAsync($"/Rotation/Scores/Sheet/{round.Id.Value}")).Form("main form"), "Sheet", "评分.xlsx", "PK not a workbook"u8.ToArray());
        Assert.Equal(HttpStatusCode.UnprocessableEntity, told.Status);
        Assert.NotEmpty(told.Document.QuerySelector("[role=alert]")!.TextContent);
    }

    private static (SmallRound Round, Entrant Person, Post Post)? nobody;

    private static string Path(SmallRound round, Entrant person, Post post) => $"/Rotation/Scores/Enter/{round.Id.Value}/{person.Id.Value}/{post.Id.Value}";

    private static async Task<Page> EnterAsync(Browser head, SmallRound round, Entrant person, Post post, string first)
    {
        var page = await head.GetAsync(Path(round, person, post));
        return await head.SubmitAsync(page.Form("main form"), Filled(page, first));
    }

    /// <summary>The first item as typed, what the record suggests as it is, and 0 for the rest.</summary>
    private static (string, string)[] Filled(Page page, string first) => page.Document.QuerySelectorAll("[data-points]").OfType<AngleSharp.Html.Dom.IHtmlInputElement>()
        .Select((field, at) => (field.Name!, at == 0 ? first : field.Value is { Length: > 0 } suggested ? suggested : "0")).ToArray();

    private Task<Score?> ScoreAsync(Entrant person, Post post) => host.ReadAsync(db => db.Scores.AsNoTracking().SingleOrDefaultAsync(s => s.EntrantId == person.Id && s.PostId == post.Id));
}
