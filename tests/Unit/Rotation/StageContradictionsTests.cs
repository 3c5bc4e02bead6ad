using Workforce.Platform.Calendars;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Plans;
using Xunit;

namespace Workforce.UnitTests.Rotation;

public sealed class StageContradictionsTests
{
    [Fact]
    public void TheUsualOrder_IsSound() => Assert.Empty(Found(new("posts", "bureau"), new("direct", "school"), new("in-school", "school"), new("cross-school", "cluster", Ring: "cluster"), new("cross-school", "bureau", Ring: "district"), new("adjustment", "bureau")));

    [Fact]
    public void AStageWithoutAnActor_KeepsTheRoundFromOpening() => Assert.Contains(Found(new("in-school", ""), new("cross-school", "bureau", Ring: "district")), c => c.Stops && c.Sentence.Contains("没有写明由谁办理", StringComparison.Ordinal));

    [Fact]
    public void TheWiderRingBeforeTheNearer_IsNoOrder() => Assert.Contains(Found(new("cross-school", "bureau", Ring: "district"), new("cross-school", "cluster", Ring: "cluster")), c => c.Stops);

    [Fact]
    public void AStageTwice_IsAMistake() => Assert.Contains(Found(new("adjustment", "bureau"), new("adjustment", "bureau")), c => c.Stops && c.Sentence.Contains("次", StringComparison.Ordinal));

    [Fact]
    public void EachCohort_HasItsOwnOrder() => Assert.DoesNotContain(Found(
        new("cross-school", "bureau", "principals", "district"), new("adjustment", "bureau", "principals"),
        new("in-school", "school"), new("cross-school", "bureau", Ring: "district")), c => c.Stops);

    [Fact]
    public void ARound_GoesAsFarAsItsFirstMarketAndTheAdjustmentAfterIt()
    {
        var policy = Policy(new("posts", "bureau"), new("cross-school", "cluster", Ring: "cluster"), new("cross-school", "bureau", Ring: "district"), new("adjustment", "bureau"), new("in-school", "school", "middle-leaders"));
        Assert.Equal(["posts", "cross-school"], policy.Now.Select(s => s.Stage));
        Assert.Equal("cluster", policy.CrossSchool?.Ring);
        Assert.False(policy.Runs("adjustment"));
        var next = policy with { Stages = policy.Later };
        Assert.Equal(["cross-school", "adjustment"], next.Now.Select(s => s.Stage));
        Assert.Equal("middle-leaders", (next with { Stages = next.Later }).Cohort);
    }

    private static IEnumerable<Contradiction> Found(params PlannedStage[] stages) =>
        StageContradictions.Of(new PlannedRound(Policy(stages), Sample.Dates(), new(5, "workingDays"), new WorkingDays([]), 0, 0));

    private static RotationPolicy Policy(params PlannedStage[] stages) => Sample.Policy(values => values with { Stages = stages }).Values;
}
