using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Workforce.Platform.Files;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Adjustments;
using Workforce.Rotation.Matching.Commands;
using Xunit;

namespace Workforce.IntegrationTests.Rotation.Plans;

/// <summary>Every plan that ships, carried out on the demo district to its end; and what makes it this plan and no other, seen in the result.</summary>
public sealed class PublishedPlanTests(RoundHost host) : IClassFixture<RoundHost>
{
    [Theory]
    [InlineData("fenghua-2019"), InlineData("gaoyao-2019"), InlineData("qingpu-2024"), InlineData("fugong-2023"), InlineData("dongfang-2024"), InlineData("yongding-2019"), InlineData("dafang-2025"), InlineData("wuhan"), InlineData("shanxi-2019")]
    public async Task EveryPublishedPlan_RunsToItsEnd_OnTheDemoDistrict(string plan)
    {
        var run = await new PlannedRun(host, plan).ToTheEndAsync();
        var round = await run.RoundAsync();
        Assert.Equal((RoundState.Closed, plan), (round.State, round.Plan.Copied!.Key));
        var placed = await host.ReadAsync(db => db.Placements.CountAsync(p => p.RunId == round.PublishedRunId && p.PostId != null));
        var offered = await host.ReadAsync(db => db.AdjustmentOffers.CountAsync(o => o.RoundId == round.Id));
        Assert.Equal(placed + offered, run.Appointed);
        Assert.Equal(run.Proposal?.Figures?.Placed ?? 0, offered);
        Assert.All(run.Lists.Values, list => Assert.True(list.Count <= round.Policy.Values.ChoiceLimit));
        if (run.Proposal is { } proposal)
            Assert.Contains(proposal.State, new[] { ProposalState.Verified, ProposalState.Impossible });
        await IsThisPlanAsync(plan, run, round);
        await VerifiesAsync(round);
    }

    private async Task IsThisPlanAsync(string plan, PlannedRun run, Round round)
    {
        var people = run.People.ToDictionary(p => p.Id);
        var posts = run.Posts.ToDictionary(p => p.Id);
        var moves = (await host.ReadAsync(db => db.Placements.AsNoTracking().Where(p => p.RunId == round.PublishedRunId && p.PostId != null).ToListAsync())).Select(p => (From: people[p.EntrantId], To: posts[p.PostId!.Value])).ToList();
        Assert.NotEmpty(moves);
        switch (plan)
        {
            case "gaoyao-2019":
                Assert.All(run.People, p => Assert.Equal(EntrantBasis.Unhired, p.Basis));
                Assert.All(run.Lists.Values, list => Assert.Single(list.Select(p => p.OfferedBy).Distinct()));
                break;
            case "qingpu-2024":
                Assert.All(run.Lists.Values, list => Assert.Single(list));
                Assert.All(moves.Where(m => m.From.Basis == EntrantBasis.Volunteer), m => Assert.True(m.From.YearsInSchool >= 3));
                break;
            case "fugong-2023":
                var scores = await host.ReadAsync(db => db.Scores.AsNoTracking().Where(s => s.RoundId == round.Id).ToListAsync());
                Assert.All(scores.GroupBy(s => s.EntrantId), hers => Assert.Single(hers.Select(s => s.Total).Distinct()));
                Assert.All(scores, s => Assert.Equal(["subject-knowledge", "pedagogy", "psychology"], s.Items.Select(i => i.Item)));
                break;
            case "dongfang-2024":
                Assert.All(moves.Where(m => m.From.Basis == EntrantBasis.Volunteer), m => Assert.True(m.From.YearsInSchool >= 3));
                break;
            case "yongding-2019":
                Assert.All(moves, m => Assert.False(m.From.HomeArea != "urban" && m.To.SchoolArea == "urban"));
                Assert.Equal(1, round.Policy.Values.ContractTermYears);
                break;
            case "dafang-2025":
                string[] tiers = ["urban", "town", "rural"];
                Assert.All(moves, m => Assert.True(Array.IndexOf(tiers, m.To.SchoolArea) >= Array.IndexOf(tiers, m.From.HomeArea)));
                Assert.Equal((12, "basic-pay-only"), (round.Policy.Values.UnhiredMaxMonths, round.Policy.Values.UnhiredPay?.Kind));
                break;
            case "wuhan":
                Assert.Equal((24, 70), (round.Policy.Values.UnhiredMaxMonths, round.Policy.Values.UnhiredPay?.Percent));
                break;
            case "shanxi-2019":
                Assert.Equal(["adjustment", "waiting-training", "contract-end"], round.Policy.Values.UnhiredPath);
                break;
        }
    }

    /// <summary>What the district publishes is accepted by the command that outsiders run.</summary>
    private async Task VerifiesAsync(Round round)
    {
        var file = await host.ReadAsync(db => db.Runs.Where(r => r.Id == round.PublishedRunId).Select(r => r.BundleFileId).SingleAsync());
        var zip = await host.AsAsync(Workforce.Platform.Actors.Actor.System("test"), s => s.GetRequiredService<FileStore>().FindAsync(file!.Value, CancellationToken.None));
        var path = Path.Combine(Path.GetTempPath(), $"{round.Key}-{Guid.NewGuid():N}.zip");
        await File.WriteAllBytesAsync(path, zip!.Content);
        try
        {
            var (output, error) = (new StringWriter(), new StringWriter());
            Assert.True(RotationCommand.Run(["verify", path], output, error) == 0, output.ToString() + error);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
