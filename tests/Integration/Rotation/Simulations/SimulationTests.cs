using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Workforce.Demo;
using Workforce.Platform.Changes;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Simulations;
using Workforce.Rotation.Features.Rotation.Simulations;
using Workforce.TestSupport;
using Xunit;

namespace Workforce.IntegrationTests.Rotation.Simulations;

/// <summary>Variants are set up on a page, computed in the background and shown side by side; after the draw no more.</summary>
public sealed class SimulationTests(RoundHost host) : IClassFixture<RoundHost>
{
    private Guid District => host.City.Rounds[0].DistrictId;

    [Fact]
    public async Task SetUp_Run_Seen_AndDownloaded()
    {
        var round = await new SmallRound(host).ChosenAsync();
        var officer = await host.SignInAsync(Officer(District));
        var page = await officer.GetAsync($"/Rotation/Simulations/Create/{round.Id.Value}");
        var sent = await officer.SubmitAsync((IHtmlFormElement)page.Document.QuerySelector("form:has(#Name)")!, ("Name", "给局长办公会"), ("Variants[1].Exchange", "true"));
        Assert.Contains("已开始模拟", sent.Text);

        var simulation = await DoneAsync(round);
        Assert.Equal((SimulationState.Done, RoundState.Choosing, 3), (simulation.State, simulation.RoundWas, simulation.People));
        Assert.Equal(4, simulation.Results.Count);
        Assert.Equal(1, simulation.Results[0][Figure.Unplaced]!.Mean);
        var address = $"/Rotation/Simulations/Show/{round.Id.Value}/{simulation.Id.Value}";
        var seen = await officer.GetAsync(address);
        Assert.Contains("给局长办公会", seen.Text);
        Assert.NotNull(seen.Document.QuerySelector("svg[role=img] > title"));
        Assert.All(round.People, person => Assert.DoesNotContain(person.Name, seen.Text));
        Assert.Equal(HttpStatusCode.OK, (await officer.Http.GetAsync($"{address}?handler=Export")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await officer.Http.GetAsync($"{address}?handler=Schools&v=99")).StatusCode);
    }

    [Fact]
    public async Task OncePublished_TheFingerprintIsTheOneOfTheRound()
    {
        var round = await new SmallRound(host).LockedAsync();
        await RequestAsync(round, [new() { Name = "a", Closed = true }]);
        Assert.Equal((await host.RoundAsync(round.Id)).Fingerprint, (await DoneAsync(round)).Fingerprint);
    }

    [Fact]
    public async Task AfterTheDraw_Refused()
    {
        var round = await new SmallRound(host).DrawnAsync();
        await Assert.ThrowsAsync<RuleBrokenException>(() => RequestAsync(round, [new() { Name = "a", Closed = true }]));
        var officer = await host.SignInAsync(Officer(District));
        Assert.Contains("不能再模拟", (await officer.GetAsync($"/Rotation/Simulations/Create/{round.Id.Value}")).Text);
    }

    [Fact]
    public async Task BadInput_IsToldOnThePage()
    {
        var round = await new SmallRound(host).OpenAsync();
        var officer = await host.SignInAsync(Officer(District));
        var page = await officer.GetAsync($"/Rotation/Simulations/Create/{round.Id.Value}");
        var form = (IHtmlFormElement)page.Document.QuerySelector("form:has(#Name)")!;
        var absurd = await officer.SubmitAsync(form, ("Variants[2].LengthenTo", "100000"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, absurd.Status);
        Assert.Contains("志愿数要在", absurd.Text);

        await Assert.ThrowsAsync<RuleBrokenException>(() => RequestAsync(round, Enumerable.Range(1, 50).Select(n => new VariantOptions { Name = $"{n}", Closed = true }).ToList()));
        await Assert.ThrowsAsync<RuleBrokenException>(() => RequestAsync(round, [new() { Name = "a", Plan = "no-such-plan" }]));
        await Assert.ThrowsAsync<RuleBrokenException>(() => RequestAsync(round, [new() { Name = RequestSimulation.AsPlanned, Closed = true }]));
    }

    [Fact]
    public async Task AnotherDistrictAndAnotherRoundSeeNothing()
    {
        var round = await new SmallRound(host).ChosenAsync();
        await RequestAsync(round, [new() { Name = "a", Closed = true }]);
        var simulation = await DoneAsync(round);
        var other = await host.SignInAsync(host.City.Accounts.First(a => a.Role == DemoRole.DistrictOfficer && a.DistrictId != District));
        foreach (var address in new[] { $"/Rotation/Simulations/Index/{round.Id.Value}", $"/Rotation/Simulations/Create/{round.Id.Value}", $"/Rotation/Simulations/Show/{round.Id.Value}/{simulation.Id.Value}" })
            Assert.Equal(HttpStatusCode.NotFound, (await other.Http.GetAsync(address)).StatusCode);

        var officer = await host.SignInAsync(Officer(District));
        Assert.Equal(HttpStatusCode.NotFound, (await officer.Http.GetAsync($"/Rotation/Simulations/Show/{host.City.Rounds[0].Id}/{simulation.Id.Value}")).StatusCode);
        var principal = await host.SignInAsync(host.City.Accounts.First(a => a.Role == DemoRole.Principal && a.DistrictId == District));
        Assert.NotEqual(HttpStatusCode.OK, (await principal.Http.GetAsync($"/Rotation/Simulations/Index/{round.Id.Value}")).StatusCode);
    }

    private DemoPerson Officer(Guid district) => host.City.Accounts.First(a => a.Role == DemoRole.DistrictOfficer && a.DistrictId == district);

    private Task<SimulationId> RequestAsync(SmallRound round, IReadOnlyList<VariantOptions> variants) =>
        round.UseAsync<RequestSimulation, SimulationId>(use => use.HandleAsync(round.Id, null, variants, host.By(round.Officer), CancellationToken.None));

    private Task<Simulation> DoneAsync(SmallRound round) =>
        RoundHost.EventuallyAsync(() => host.ReadAsync(db => db.Simulations.AsNoTracking().SingleAsync(s => s.RoundId == round.Id)), s => s.State != SimulationState.Requested);
}
