using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Workforce.Demo;
using Workforce.Platform.Files;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Features.Rotation.Runs;
using Workforce.Rotation.Matching.Correction;
using Workforce.TestSupport;
using Xunit;

namespace Workforce.IntegrationTests.Rotation.Results;

/// <summary>What a teacher is told about her result, and that the bureau is told the same.</summary>
[Collection(nameof(TeacherHost))]
public sealed class ReasonTests(TeacherHost host)
{
    [Fact]
    public async Task Result_BeforeItIsPublished_IsNotThere()
    {
        var round = await new SmallRound(host).ProposedAsync();
        var teacher = await host.SignInAsync(round.People[0]);
        foreach (var path in new[] { "Results", "Results/Print", "Results/Object" })
            Assert.Equal(HttpStatusCode.NotFound, (await teacher.Http.GetAsync($"/Rotation/{path}/{round.Id.Value}")).StatusCode);
        var choices = await teacher.GetAsync($"/Rotation/Choosing/{round.Id.Value}");
        Assert.Contains("尚未公布", choices.Text);
        Assert.Empty(choices.Links($"a[href='/Rotation/Results/{round.Id.Value}']"));
    }

    [Fact]
    public async Task Placed_AtHerSecondChoice_ReadsWhyNotTheFirst_AndWhatScoreWouldHaveDone()
    {
        var round = await host.PublishedAsync();
        var page = await ResultAsync(round, 1);
        Assert.Contains($"您拟聘到 {round.Posts[1].SchoolName}", page.Document.QuerySelector(".wf-verdict h2")!.TextContent);
        var first = page.Document.QuerySelector(".wf-ladder li")!.TextContent;
        Assert.Contains("按得分未聘：最后一名 90.00 分，您 80.00 分，差 10.00 分。", first);
        Assert.Contains("名额 1 个，排在您前面的有 1 人", first);
        Assert.Matches(@"得分达到 90\.00(1)? 分", first);
        Assert.Contains("对您开放的岗位有 1 个", page.Text);
        Assert.Contains("是按得分和抽签聘到这里的最后一名", page.Document.QuerySelector(".wf-ladder li.mine")!.TextContent);
    }

    [Fact]
    public async Task Placed_AtHerFirstChoice_SeesTheRestAsUnused()
    {
        var page = await ResultAsync(await host.PublishedAsync(), 0);
        Assert.Equal(2, page.Document.QuerySelectorAll(".wf-ladder > li").Length);
        Assert.Contains("没有用到", page.Document.QuerySelector(".wf-ladder li.unused")!.TextContent);
        Assert.Contains("对您开放的岗位有 2 个", page.Text);
    }

    [Fact]
    public async Task Unplaced_IsToldPlainly_WhatComesNext()
    {
        var page = await ResultAsync(await host.PublishedAsync(), 2);
        Assert.Contains("本轮没有聘上", page.Document.QuerySelector(".wf-verdict h2")!.TextContent);
        Assert.Contains("没有一个能聘到您", page.Text);
        Assert.Contains("您是自愿流动：没有聘上，继续在", page.Text);
    }

    [Fact]
    public async Task Others_AreNeverNamed()
    {
        var round = await host.PublishedAsync();
        foreach (var (person, at) in round.People.Select((p, i) => (p, i)))
        {
            var page = await ResultAsync(round, at);
            Assert.All(round.People.Where(p => p.Id != person.Id), other =>
            {
                Assert.DoesNotContain(other.StaffNumber, page.Text);
                Assert.DoesNotContain(other.Number, page.Text);
                if (other.Name != person.Name)
                    Assert.DoesNotContain(other.Name, page.Text);
            });
        }
    }

    [Fact]
    public async Task ScoreThatWouldHaveDone_ReallyDoes_AndOneThousandthLessDoesNot()
    {
        var round = await host.PublishedAsync();
        var run = await host.ReadAsync(db => db.Runs.AsNoTracking().SingleAsync(r => r.RoundId == round.Id && r.Kind == RunKind.Final));
        var bundle = await new StoredBundle(host.Services.GetRequiredService<FileStore>()).ReadAsync(run, CancellationToken.None);
        var solved = Workforce.Rotation.Features.Rotation.Results.SolvedRun.Of(bundle);
        var said = System.Text.RegularExpressions.Regex.Match((await ResultAsync(round, 2)).Document.QuerySelectorAll(".wf-ladder > li")[1].TextContent, @"得分达到 ([\d.]+) 分").Groups[1].Value;
        var needed = (long)(decimal.Parse(said, System.Globalization.CultureInfo.InvariantCulture) * 1000);
        Assert.Equal(round.Posts[1].Code, PlaceWith(needed));
        Assert.Null(PlaceWith(needed - 1));

        string? PlaceWith(long score) => WhatIf.Solve(solved.Market, solved.Outcome, new CorrectedScore(round.People[2].Number, round.Posts[1].Code, score), solved.Options)
            .Moves.FirstOrDefault(m => m.Teacher == round.People[2].Number)?.To;
    }

    [Fact]
    public async Task Bureau_ReadsTheSameWords_AndAnotherDistrictNothing()
    {
        var round = await host.PublishedAsync();
        var hers = (await ResultAsync(round, 1)).Document.QuerySelectorAll(".wf-ladder li > div").Select(Words);
        var path = $"/Rotation/Results/Person/{round.Id.Value}/{round.People[1].Id.Value}";
        var officer = await host.SignInAsync(host.City.Accounts.First(a => a.Role == DemoRole.DistrictOfficer && a.DistrictId == host.City.Rounds[0].DistrictId));
        Assert.Equal(hers, (await officer.GetAsync(path)).Document.QuerySelectorAll(".wf-ladder li > div").Select(Words));
        var other = await host.SignInAsync(host.City.Accounts.First(a => a.Role == DemoRole.DistrictOfficer && a.DistrictId != host.City.Rounds[0].DistrictId));
        Assert.Equal(HttpStatusCode.NotFound, (await other.Http.GetAsync(path)).StatusCode);
    }

    [Fact]
    public async Task Print_HoldsTheSameReasons()
    {
        var round = await host.PublishedAsync();
        var teacher = await host.SignInAsync(round.People[1]);
        var screen = (await teacher.GetAsync($"/Rotation/Results/{round.Id.Value}")).Document.QuerySelectorAll(".wf-ladder li > div").Select(Words);
        var paper = await teacher.GetAsync($"/Rotation/Results/Print/{round.Id.Value}");
        Assert.Equal(screen, paper.Document.QuerySelectorAll(".wf-paper .wf-ladder li > div").Select(Words));
        Assert.Contains((await host.RoundAsync(round.Id)).Fingerprint!, paper.Text);
    }

    private static string Words(AngleSharp.Dom.IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private async Task<Page> ResultAsync(SmallRound round, int person) => await (await host.SignInAsync(round.People[person])).GetAsync($"/Rotation/Results/{round.Id.Value}");
}
