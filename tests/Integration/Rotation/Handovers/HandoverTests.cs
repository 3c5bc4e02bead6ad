using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Workforce.Demo;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Handovers;
using Workforce.Rotation.Features.Rotation.Handovers;
using Workforce.Rotation.Features.Rotation.Rounds;
using Workforce.TestSupport;
using Xunit;

namespace Workforce.IntegrationTests.Rotation.Handovers;

/// <summary>Who comes and goes, on the lists of the two schools it concerns and nowhere else; ticked after the round is closed.</summary>
public sealed class HandoverTests(RoundHost host) : IClassFixture<RoundHost>
{
    [Fact]
    public async Task Published_BothSchoolsSeeHer_NobodyTicks_Closed_TheyTick_AndTheBureauSeesHowFar()
    {
        var round = await new SmallRound(host).PublishedAsync();
        var rows = await host.ReadAsync(db => db.Handovers.AsNoTracking().Where(h => h.RoundId == round.Id).ToListAsync());
        // Two of three got a post at another school: each stands on two lists.
        Assert.Equal(4, rows.Count);
        var comes = rows.First(h => h.Side == HandoverSide.In);
        var leaves = rows.Single(h => h.Side == HandoverSide.Out && h.EntrantId == comes.EntrantId);
        Assert.Equal((leaves.SchoolId, comes.SchoolId), (comes.OtherSchoolId, leaves.OtherSchoolId));

        var (receiving, leaving) = (await PrincipalAsync(comes.SchoolId), await PrincipalAsync(leaves.SchoolId));
        var address = $"/Rotation/Handovers/School/{round.Id.Value}";
        Assert.Contains(comes.Name, (await receiving.GetAsync(address)).Text);
        var seen = await leaving.GetAsync(address);
        Assert.Contains(comes.Name, seen.Text);
        Assert.Contains(leaves.OtherSchoolName, seen.Text);
        Assert.All((await receiving.GetAsync(address)).Document.QuerySelectorAll("button[name=Tick]"), button => Assert.True(button.HasAttribute("disabled")));
        var early = await receiving.SubmitAsync(Form(await receiving.GetAsync(address)), ("Tick", $"In:{comes.Id.Value}:report:1"));
        Assert.Contains("办结之后再办交接", early.Text);

        await CloseAsync(round);
        // Weeks later: sessions are over.
        (receiving, leaving) = (await PrincipalAsync(comes.SchoolId), await PrincipalAsync(leaves.SchoolId));
        var form = Form(await receiving.GetAsync(address));
        var ticked = await receiving.SubmitAsync(form, ("Tick", $"In:{comes.Id.Value}:report:1"));
        Assert.Contains("已更新 1 人", ticked.Text);
        var check = Assert.Single((await HandoverAsync(comes.Id)).Checks);
        Assert.Equal("report", check.Key);
        Assert.Empty((await HandoverAsync(leaves.Id)).Checks);
        Assert.Contains("办理人员交接", (await leaving.GetAsync("/")).Text);

        // Her other school's line, an item of the other side, an item nobody has: each is refused and changes nothing.
        Assert.Equal(HttpStatusCode.NotFound, (await receiving.SubmitAsync(Form(await receiving.GetAsync(address)), ("Tick", $"Out:{leaves.Id.Value}:teaching:1"))).Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await receiving.SubmitAsync(Form(await receiving.GetAsync(address)), ("Tick", $"In:{comes.Id.Value}:assets:1"))).Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await receiving.SubmitAsync(Form(await receiving.GetAsync(address)), ("Tick", $"In:{comes.Id.Value}:no-such:1"))).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await receiving.SubmitAsync(Form(await receiving.GetAsync(address)), ("Tick", "nonsense"))).Status);
        Assert.Empty((await HandoverAsync(leaves.Id)).Checks);

        await receiving.SubmitAsync(Form(await receiving.GetAsync(address)), ("Tick", "In:all:accounts:1"));
        Assert.Equal(2, (await HandoverAsync(comes.Id)).Checks.Count);
        await receiving.SubmitAsync(Form(await receiving.GetAsync(address)), ("Tick", $"In:{comes.Id.Value}:report:0"));
        Assert.Equal("accounts", Assert.Single((await HandoverAsync(comes.Id)).Checks).Key);

        var officer = await host.SignInAsync(host.City.Accounts.First(a => a.Role == DemoRole.DistrictOfficer && a.DistrictId == host.City.Rounds[0].DistrictId));
        var board = await officer.GetAsync($"/Rotation/Handovers/Index/{round.Id.Value}");
        Assert.Equal(rows.Select(h => h.SchoolId).Distinct().Count(), board.Document.QuerySelectorAll("tbody tr").Length);
        Assert.Equal(HttpStatusCode.OK, (await officer.Http.GetAsync($"/Rotation/Handovers/Index/{round.Id.Value}?handler=Export")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await officer.Http.GetAsync($"/Rotation/Papers/Print/{round.Id.Value}/handover")).StatusCode);
    }

    [Fact]
    public async Task SettledAgain_WhatStandsKeepsItsTicks_WhatChangedStartsAnew()
    {
        var round = await new SmallRound(host).PublishedAsync();
        var rows = await host.ReadAsync(db => db.Handovers.Where(h => h.RoundId == round.Id && h.Side == HandoverSide.In).ToListAsync());
        await host.ChangeAsync(async db => (await db.Handovers.SingleAsync(h => h.Id == rows[0].Id)).Tick(new("report", "报到"), "校长", host.Clock.GetUtcNow()));

        // The first stays where she goes; the other goes nowhere any more.
        await round.UseAsync<SettleHandovers>(settle => host.ChangeAsync(async db =>
            await settle.HandleAsync(db, await db.Rounds.SingleAsync(r => r.Id == round.Id), [(round.People.Single(p => p.Id == rows[0].EntrantId), round.Posts.Single(p => p.Id == rows[0].PostId))], CancellationToken.None)));

        var left = await host.ReadAsync(db => db.Handovers.AsNoTracking().Where(h => h.RoundId == round.Id).ToListAsync());
        Assert.All(left, h => Assert.Equal(rows[0].EntrantId, h.EntrantId));
        Assert.Single(left.Single(h => h.Side == HandoverSide.In).Checks);
    }

    private static IHtmlFormElement Form(Page page) => (IHtmlFormElement)page.Document.QuerySelector("form:has(button[name=Tick])")!;

    private Task<Handover> HandoverAsync(HandoverId id) => host.ReadAsync(db => db.Handovers.AsNoTracking().SingleAsync(h => h.Id == id));

    private Task<Browser> PrincipalAsync(SchoolId school) => host.SignInAsync(host.City.Accounts.First(a => a.Role == DemoRole.Principal && a.SchoolId == school.Value));

    private async Task CloseAsync(SmallRound round)
    {
        host.Clock.Advance(TimeSpan.FromDays(20));
        await round.UseAsync<CloseRound>(async use => await use.HandleAsync(round.Id, (await host.RoundAsync(round.Id)).Version, host.By(round.Officer), CancellationToken.None));
    }
}
