using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Workforce.Demo;
using Workforce.Platform.Changes;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.TieBreaks;
using Workforce.Rotation.Features.Rotation.Rounds;
using Workforce.Rotation.Features.Rotation.Runs;
using Workforce.TestSupport;
using Xunit;

namespace Workforce.IntegrationTests.Rotation;

/// <summary>A plan with two rings, typed on its page and carried out as two rounds; and what decides between equal scores.</summary>
public sealed class NextRingTests(RoundHost host) : IClassFixture<RoundHost>
{
    [Fact]
    public async Task TwoRings_AreTwoRounds_AndTheSecondTakesOverWhatTheFirstLeft()
    {
        var first = await new SmallRound(host).CreateAsync();
        var saved = await TypeStagesAsync(first, ("cross-school", "cluster", "cluster"), ("cross-school", "bureau", "district"), ("adjustment", "bureau", "district"));
        Assert.Contains("方案已保存", saved.Text);
        await OutsideTheClusterAsync(first);
        await CloseAsync(await ChosenAsync(first), first);
        var officer = await SignInAsync();
        var closed = await officer.GetAsync($"/Rotation/Rounds/Show/{first.Id.Value}");
        Assert.Contains("接着办余下的环节", closed.Text);

        var page = await officer.GetAsync($"/Rotation/Rounds/Next/{first.Id.Value}");
        Assert.Contains("带入还没有岗位的 3 人和 2 个岗位余下的 2 个名额", page.Text);
        var created = await officer.SubmitAsync((IHtmlFormElement)page.Document.QuerySelector("form:has(#Form_Name)")!, ("Form.DrawAnnounced", "福彩3D 第2期"), ("Form.SchoolYear", "2029"));
        Assert.Contains("已接着建立", created.Text);
        var next = await host.ReadAsync(db => db.Rounds.SingleAsync(r => r.FollowsId == first.Id));
        Assert.Equal(("district", true), (next.Policy.Values.CrossSchool?.Ring, next.Policy.Values.Runs("adjustment")));
        Assert.Equal(first.People.Select(p => p.TeacherId.Value).Order(), (await host.ReadAsync(db => db.Entrants.Where(e => e.RoundId == next.Id).Select(e => e.TeacherId).ToListAsync())).Select(t => t.Value).Order());
        Assert.Equal(first.Posts.Select(p => (p.OfferedBy, p.Subject, p.Capacity)), await host.ReadAsync(async db => (await db.Posts.Where(p => p.RoundId == next.Id).OrderBy(p => p.Code).ToListAsync()).Select(p => (p.OfferedBy, p.Subject, p.Capacity))));
        Assert.All(await host.ReadAsync(db => db.Entrants.Where(e => e.RoundId == next.Id).ToListAsync()), e => Assert.DoesNotContain("RingMustReach", Admission.Of(e, first.Posts[0], next.Policy).Refusals.Select(r => r.Rule)));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await officer.SubmitAsync((IHtmlFormElement)page.Document.QuerySelector("form:has(#Form_Name)")!, ("Form.DrawAnnounced", "福彩3D 第3期"), ("Form.Name", "再来一次"))).Status);
    }

    [Fact]
    public async Task ARoundBeforeItsEnd_HasNoNextOne()
    {
        var round = await new SmallRound(host).CreateAsync();
        Assert.Equal(HttpStatusCode.NotFound, (await (await SignInAsync()).GetAsync($"/Rotation/Rounds/Next/{round.Id.Value}")).Status);
    }

    [Fact]
    public async Task StagesInAnImpossibleOrder_AreShown_AndTheRoundDoesNotOpen()
    {
        var round = await new SmallRound(host).CreateAsync();
        var page = await TypeStagesAsync(round, ("adjustment", "bureau", "district"), ("cross-school", "", "district"));
        Assert.Contains("次序不能这样", page.Text);
        Assert.Contains("没有写明由谁办理", page.Text);
        await Assert.ThrowsAsync<RuleBrokenException>(() => round.UseAsync<OpenRound>(async use => await use.HandleAsync(round.Id, (await host.RoundAsync(round.Id)).Version, host.By(round.Officer), CancellationToken.None)));
    }

    [Fact]
    public async Task EqualScores_AreDecidedByThePlansChain_AndTheReasonSaysSo()
    {
        var round = await new SmallRound(host).CreateAsync();
        var officer = await SignInAsync();
        var page = await officer.GetAsync($"/Rotation/Plans/Stages/{round.Id.Value}");
        await officer.SubmitAsync((IHtmlFormElement)page.Document.QuerySelector("form:has(#DrawWithheld)")!, ("Form.TieBreak[0]", "work-years"), ("Form.TieBreak[1]", "lottery"), ("Form.Source", "会议"));
        Assert.Equal(["work-years", TieChain.Lottery], (await host.RoundAsync(round.Id)).Policy.Values.TieBreak);
        await host.ChangeAsync(async db =>
        {
            var people = await db.Entrants.Where(e => e.RoundId == round.Id).OrderBy(e => e.StaffNumber).ToListAsync();
            foreach (var (person, years) in people.Zip([3, 9, 6]))
                db.Entry(person).Property(p => p.WorkYears).CurrentValue = years;
        });
        var published = await ChosenAsync(round, scores: [80, 80, 80]);
        var placed = await host.ReadAsync(db => db.Placements.Where(p => p.RunId == published.PublishedRunId).ToDictionaryAsync(p => p.EntrantId, p => p.PostId));
        Assert.Equal([null, round.Posts[0].Id, round.Posts[1].Id], round.People.Select(p => placed[p.Id]));
        Assert.Equal(80_000, await host.ReadAsync(db => db.Cutoffs.Where(c => c.RunId == published.PublishedRunId && c.PostId == round.Posts[0].Id).Select(c => c.Score).SingleAsync()));
        var why = await officer.GetAsync($"/Rotation/Results/Person/{round.Id.Value}/{round.People[0].Id.Value}");
        Assert.Contains("同为 80.00 分，方案规定同分时依次比较工龄长者在前", why.Text);
    }

    private async Task<Round> ChosenAsync(SmallRound round, params int[] scores)
    {
        await round.UseAsync<OpenRound>(async use => await use.HandleAsync(round.Id, (await host.RoundAsync(round.Id)).Version, host.By(round.Officer), CancellationToken.None));
        await host.ChangeAsync(async db =>
        {
            var stored = await db.Rounds.SingleAsync(r => r.Id == round.Id);
            stored.Policy = stored.Policy with { Values = stored.Policy.Values with { DrawParties = [] } };
            foreach (var (person, at) in round.People.Select((p, i) => (p, i)))
            {
                var list = ChoiceList.For(person);
                list.Rank(round.Posts, 6, host.Clock.GetUtcNow());
                list.Certify(stored.Key, host.Clock.GetUtcNow());
                db.Add(list);
                if (at < scores.Length)
                    db.AddRange(round.Posts.Select(post => Score.Of(person, post, [new("age", "年龄", "", scores[at] * 1000)], host.Clock.GetUtcNow())));
            }
        });
        await round.UseAsync<CloseChoices>(async use => await use.HandleAsync(round.Id, (await host.RoundAsync(round.Id)).Version, host.By(round.Officer, "测试"), CancellationToken.None));
        await round.UseAsync<LockRound>(async use => await use.HandleAsync(round.Id, (await host.RoundAsync(round.Id)).Version, host.By(round.Officer, "测试"), CancellationToken.None));
        await round.UseAsync<Workforce.Rotation.Features.Rotation.Draws.EnterDraw>(async use => await use.HandleAsync(round.Id, await round.DrawAsync("123"), host.By(round.Officer), CancellationToken.None));
        await round.UseAsync<StartRun>(async use => await use.HandleAsync(round.Id, (await host.RoundAsync(round.Id)).Version, host.By(round.Officer), CancellationToken.None));
        await round.StateAsync(RoundState.Proposed);
        await round.PublishAsync();
        return await host.RoundAsync(round.Id);
    }

    private async Task CloseAsync(Round published, SmallRound round)
    {
        var notice = await host.ReadAsync(db => db.Notices.SingleAsync(n => n.RoundId == published.Id));
        var after = Workforce.Platform.Calendars.Calendar.At(notice.ClosesOn.AddDays(1), new(10, 0));
        if (host.Clock.GetUtcNow() < after)
            host.Clock.Advance(after - host.Clock.GetUtcNow());
        await round.UseAsync<CloseRound>(async use => await use.HandleAsync(round.Id, (await host.RoundAsync(round.Id)).Version, host.By(round.Officer), CancellationToken.None));
    }

    private Task OutsideTheClusterAsync(SmallRound round) => host.ChangeAsync(db => db.Posts.Where(p => p.RoundId == round.Id).ExecuteUpdateAsync(s => s.SetProperty(p => p.SchoolCluster, "别的片区")));

    private async Task<Page> TypeStagesAsync(SmallRound round, params (string Stage, string Actor, string Ring)[] stages)
    {
        var officer = await SignInAsync();
        var page = await officer.GetAsync($"/Rotation/Plans/Stages/{round.Id.Value}");
        var fields = Enumerable.Range(0, 10).SelectMany(at => stages.ElementAtOrDefault(at) is { Stage: not null } stage
            ? new[] { ($"Form.Stages[{at}].Stage", stage.Stage), ($"Form.Stages[{at}].Actor", stage.Actor), ($"Form.Stages[{at}].Ring", stage.Ring) }
            : [($"Form.Stages[{at}].Stage", "")]);
        return await officer.SubmitAsync((IHtmlFormElement)page.Document.QuerySelector("form:has(#DrawWithheld)")!, [.. fields, ("Form.Source", "区教发〔2026〕12号")]);
    }

    private Task<Browser> SignInAsync() => host.SignInAsync(host.City.Accounts.First(a => a.Role == DemoRole.DistrictOfficer && a.DistrictId == host.City.Rounds[0].DistrictId));
}
