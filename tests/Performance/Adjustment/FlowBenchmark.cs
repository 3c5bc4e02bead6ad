using Google.OrTools.Graph;
using Workforce.Performance.Matching;
using Workforce.Rotation.Matching.Adjustment;
using Workforce.Rotation.Matching.Adjustment.Flow;

namespace Workforce.Performance.Adjustment;

/// <summary>Our minimum-cost flow and that of OR-tools in one process, on the same instance, the costs compared.</summary>
internal sealed class FlowBenchmark(TextWriter output)
{
    private const int Times = 5;

    public void Run()
    {
        output.WriteLine(FormattableString.Invariant($"Minimum-cost flow; {Environment.ProcessorCount} processors; .NET {Environment.Version}; fastest of {Times}"));
        output.WriteLine("| teachers x posts allowed | ours, s | OR-tools, s | ratio | note |");
        output.WriteLine("|---|---|---|---|---|");
        foreach (var teachers in (int[])[10_000, 15_000]) Row(new GeneratedDistrict(teachers, 15, UnplacedPercent: 100).Build(AdjustmentMode.Rule, 0, 0));
    }

    private void Row(AdjustmentCase adjustment)
    {
        var (ours, cost) = Measure.Best(Times, () => Ours(adjustment));
        var (tools, other) = Measure.Best(Times, () => Tools(adjustment));
        output.WriteLine(FormattableString.Invariant(
            $"| {adjustment.Teachers.Count:n0} x {adjustment.PairCount / adjustment.Teachers.Count} | {ours:f4} | {tools:f4} | {tools / ours:f1} | {(cost == other ? "the same cost" : FormattableString.Invariant($"costs {cost} and {other}"))} |"));
    }

    private static long Ours(AdjustmentCase adjustment)
    {
        var costs = Array.ConvertAll(adjustment.Pairs, pair => pair.Cost);
        var simplex = new NetworkSimplex(adjustment.Firsts, Array.ConvertAll(adjustment.Pairs, pair => pair.Post), adjustment.Capacities, adjustment.Minimums);
        simplex.Run(costs, 1_000_000_000_000);
        var total = simplex.Broken == 0 ? 0L : -1_000_000_000;
        for (var teacher = 0; teacher < adjustment.Teachers.Count; teacher++) total += costs[simplex.PairOf(teacher)];
        if (Environment.GetEnvironmentVariable("PIVOTS") is not null) Console.WriteLine(simplex.Pivots);
        return total;
    }

    private static long Tools(AdjustmentCase adjustment)
    {
        var flow = new MinCostFlow();
        var (teachers, posts) = (adjustment.Teachers.Count, adjustment.Posts.Count);
        for (var teacher = 0; teacher < teachers; teacher++)
        {
            foreach (var pair in adjustment.PairsOf(teacher)) flow.AddArcWithCapacityAndUnitCost(teacher, teachers + pair.Post, 1, pair.Cost);
            flow.SetNodeSupply(teacher, 1);
        }

        var atLeast = 0;
        for (var post = 0; post < posts; post++)
        {
            flow.AddArcWithCapacityAndUnitCost(teachers + post, teachers + posts, adjustment.Capacities[post] - adjustment.Minimums[post], 0);
            flow.SetNodeSupply(teachers + post, -adjustment.Minimums[post]);
            atLeast += adjustment.Minimums[post];
        }

        flow.SetNodeSupply(teachers + posts, atLeast - teachers);
        return flow.Solve() == MinCostFlowBase.Status.OPTIMAL ? flow.OptimalCost() : -1;
    }
}
