using Workforce.Rotation.Matching.Adjustment;
using Workforce.Rotation.Matching.Bundle;

namespace Workforce.Rotation.Matching.Commands;

/// <summary>The counts of an adjustment and its result.</summary>
internal sealed record AdjustmentFigures(
    string Mode, int Teachers, int Posts, long Seats, int Pairs, int Unplaced, int Eligible, int MoversNeeded, int Movers, int Backbone, long Cost)
{
    public static AdjustmentFigures Of(AdjustmentBundle bundle, int movers, int backbone, long cost)
    {
        var adjustment = bundle.Case;
        return new AdjustmentFigures(
            adjustment.Mode == AdjustmentMode.Joint ? "joint" : "rule", adjustment.Teachers.Count, adjustment.Posts.Count,
            adjustment.Capacities.Sum(capacity => (long)capacity), adjustment.PairCount, adjustment.Standings.Count(standing => standing.Home < 0),
            adjustment.Standings.Count(standing => standing.Eligible), adjustment.MoverGoal, movers, backbone, cost);
    }

    public void Print(Terminal terminal, string round)
    {
        terminal.Print($"Adjustment {round}, mode {Mode}: {Teachers} teachers, {Posts} posts with {Seats} seats, {Pairs} allowed pairs.");
        terminal.Print($"{Unplaced} came without a post; of {Eligible} eligible at least {MoversNeeded} had to move.");
        terminal.Print($"{Movers} move, {Backbone} of them backbone teachers; total cost {Cost}.");
    }
}
