using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Workforce.Demo;
using Workforce.Platform.Changes;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Exams;
using Workforce.Rotation.Domain.Lessons;
using Workforce.Rotation.Features.Rotation.Lessons;
using Workforce.Rotation.Features.Rotation.Rounds;
using Workforce.TestSupport;
using Xunit;

namespace Workforce.IntegrationTests.Rotation.Lessons;

/// <summary>Trial lessons: groups, judges, recusal, sealed marks, and the score.</summary>
[Collection(nameof(ExamHost))]
public sealed class LessonTests(ExamHost host)
{
    [Fact]
    public async Task Lesson_FromTheGroupToTheScore_ByThePagesAlone()
    {
        var round = await ClosedAsync();
        var person = round.People[0];
        var officer = await OfficerAsync();
        var school = host.City.Schools.First(s => s.DistrictId == host.City.Rounds[0].DistrictId && round.People.All(p => p.HomeSchoolId.Value != s.Id) && host.City.Accounts.Any(a => a.Role == DemoRole.Principal && a.SchoolId == s.Id));
        var show = await officer.SubmitAsync(Form(await officer.GetAsync(Path("Show", round)), "#Stage"), ("Form.Stage", person.Stage), ("Form.Subject", person.Subject), ("Form.StartsAt", "2030-07-26T09:00"), ("Form.Place", "实验小学"), ("Form.HostedBy", school.Id.ToString()));
        Assert.Contains("试讲组已保存", show.Text);
        var id = await host.ReadAsync(db => db.LessonSessions.Where(s => s.RoundId == round.Id).Select(s => s.Id).SingleAsync());
        var address = $"{Path("Session", round)}/{id.Value}";

        // The host school's principal names the judges: one of a candidate's own school among them.
        var principal = await host.SignInAsync(host.City.Accounts.First(a => a.Role == DemoRole.Principal && a.SchoolId == school.Id));
        var named = await principal.SubmitAsync(Form(await principal.GetAsync(address), "[name='Judges[0].Name']"),
            ("Judges[0].Name", "甲"), ("Judges[0].School", person.HomeSchoolId.Value.ToString()), ("Judges[1].Name", "乙"), ("Judges[1].Unit", "市教研室"), ("Judges[2].Name", "丙"), ("Judges[2].Unit", "市教研室"));
        Assert.Contains("评委已保存", named.Text);
        var drawn = await officer.SubmitAsync(Form(await officer.GetAsync(address), "form[action*=Draw] button"));
        Assert.Contains("顺序已抽定", drawn.Text);
        Assert.Contains("同校，回避", drawn.Text);

        var blocked = await principal.SubmitAsync(Form(await principal.GetAsync(address), "input[name=Candidate]"), ("Marks[2]", "90"));
        Assert.Contains("还没有申报", blocked.Text);
        var declare = Form(blocked, "form[action*=Declare] button");
        var declared = await principal.SubmitAsync(declare, declare.QuerySelectorAll("select").Select(s => (((IHtmlSelectElement)s).Name!, Relations.None)).ToArray());
        Assert.Contains("回避申报已保存", declared.Text);

        foreach (var (turn, at) in (await TurnsAsync(round)).Select((t, i) => (t, i)))
        {
            // Marks of those before her are open by now, so each has another first mark.
            var mark = turn.EntrantId == person.Id ? "77.5" : $"6{at}.5";
            var session = await host.ReadAsync(db => db.LessonSessions.AsNoTracking().SingleAsync(s => s.Id == id));
            var judges = turn.Judges(session).ToList();
            var form = Form(await principal.GetAsync(address), $"input[name=Candidate][value='{turn.EntrantId.Value}']");
            var first = await principal.SubmitAsync(form, ($"Marks[{judges[0].Number}]", mark));
            if (judges.Count > 1)
                Assert.DoesNotContain(mark + "0", first.Text);
            foreach (var judge in judges.Skip(1))
                await principal.SubmitAsync(Form(await principal.GetAsync(address), $"input[name=Candidate][value='{turn.EntrantId.Value}']"), ($"Marks[{judge.Number}]", "82.5"));
        }
        Assert.Contains("77.50", (await principal.GetAsync(address)).Text);
        Assert.Contains("抽签号", (await principal.GetAsync($"{Path("Sheet", round)}/{id.Value}")).Text);
        var published = await officer.SubmitAsync(Form(await officer.GetAsync(Path("Show", round)), "form[action*=Publish] button"));
        Assert.Contains("试讲成绩已公布", published.Text);
        var scores = await host.ReadAsync(db => db.Scores.AsNoTracking().Where(s => s.EntrantId == person.Id).ToListAsync());
        Assert.Equal(2, scores.Count);
        Assert.All(scores, s => Assert.Equal(80_000, s.Total));
        Assert.Contains("80.00", (await (await host.SignInAsync(person)).GetAsync(Path("Mine", round))).Text);

        var stranger = await host.SignInAsync(host.City.Accounts.First(a => a.Role == DemoRole.Principal && a.DistrictId == host.City.Rounds[0].DistrictId && a.SchoolId != school.Id));
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync(address)).Status);
        var elsewhere = await host.SignInAsync(host.City.Accounts.First(a => a.Role == DemoRole.DistrictOfficer && a.DistrictId != host.City.Rounds[0].DistrictId));
        Assert.Equal(HttpStatusCode.NotFound, (await elsewhere.GetAsync(address)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await elsewhere.GetAsync(Path("Show", round))).Status);
    }

    [Fact]
    public async Task Publication_WaitsForEveryCandidate()
    {
        var round = await ClosedAsync();
        var refused = await Assert.ThrowsAsync<RuleBrokenException>(() => round.UseAsync<PublishLessons>(use => use.HandleAsync(round.Id, host.By(round.Officer), CancellationToken.None)));
        Assert.Contains("3 名教师不在任何一个试讲组", refused.Message);
    }

    private async Task<SmallRound> ClosedAsync()
    {
        var round = await new SmallRound(host).ChosenAsync(scored: false);
        await host.ChangeAsync(async db =>
        {
            var opened = await db.Rounds.SingleAsync(r => r.Id == round.Id);
            opened.Policy = opened.Policy with { Values = opened.Policy.Values with { CrossMethod = CrossMethods.Lesson, TrialLesson = new() { JudgesAtLeast = 1 } } };
        });
        await round.UseAsync<CloseChoices>(async use => await use.HandleAsync(round.Id, (await host.RoundAsync(round.Id)).Version, host.By(round.Officer, "测试"), CancellationToken.None));
        return round;
    }

    private Task<List<LessonTurn>> TurnsAsync(SmallRound round) => host.ReadAsync(db => db.LessonTurns.AsNoTracking().Where(t => t.RoundId == round.Id).OrderBy(t => t.Order).ToListAsync());

    private static string Path(string page, SmallRound round) => $"/Rotation/Lessons/{page}/{round.Id.Value}";

    private static IHtmlFormElement Form(Page page, string inside) => (IHtmlFormElement)(page.Document.QuerySelector("main " + inside) ?? throw new InvalidOperationException($"no {inside} on {page.Url}: {page.Text}")).Closest("form")!;

    private Task<Browser> OfficerAsync() => host.SignInAsync(host.City.Accounts.First(a => a.Role == DemoRole.DistrictOfficer && a.DistrictId == host.City.Rounds[0].DistrictId));
}
