using Workforce.Performance.Adjustment;
using Workforce.Performance.Matching;
using Workforce.Rotation.Domain.Simulations;
using Workforce.Rotation.Matching;
using Workforce.Rotation.Matching.Adjustment;
using Workforce.Rotation.Matching.Explanation;
using Workforce.Rotation.Matching.Verification;

namespace Workforce.Performance.District;

/// <summary>The afternoon of one district, or of a city of several: match, verify, adjust, every teacher's reason; and ten variants before the draw.</summary>
internal sealed class DistrictBenchmark(int teachers, TextWriter output)
{
    private const int Choices = 6, Sample = 100, LargestDistrict = 15_000;

    public void Run()
    {
        output.WriteLine(FormattableString.Invariant($"{teachers:n0} teachers x {Choices} choices; {Environment.ProcessorCount} processors; .NET {Environment.Version}; fastest of 3"));
        output.WriteLine("| step | s |");
        output.WriteLine("|---|---|");
        var districts = (teachers + LargestDistrict - 1) / LargestDistrict;
        var seed = new byte[32];
        var market = Rotation.Matching.Draw.PublicDraw.Apply(new GeneratedMarket(teachers, Choices, districts, ScoreStep: 100).Build(), seed, "performance");
        var (match, outcome) = Measure.Best(3, () => Matcher.Solve(market));
        Row("match", match);
        var (verify, violations) = Measure.Best(3, () => Verifier.Verify(market, ExchangeRule.None, outcome).Count);
        Row(FormattableString.Invariant($"verify ({violations} violations)"), verify);
        var adjustment = new GeneratedDistrict(teachers / districts, 15, UnplacedPercent: 4).Build(AdjustmentMode.Rule, 10, 20);
        var (adjust, _) = Measure.Best(3, () => Enumerable.Range(0, districts).Count(_ => Adjuster.Solve(adjustment).Outcome is not null));
        Row(FormattableString.Invariant($"adjust, 4 % unplaced, by rule, {districts} x {teachers / districts:n0}"), adjust);
        var (explain, refusals) = Measure.Best(3, () => Explanations(market, outcome));
        Row(FormattableString.Invariant($"explain all {teachers:n0}: what was open to each, {refusals:n0} refusals and the score that would have been enough"), explain);
        var (alone, _) = Measure.Best(1, () => OneByOne(market, outcome));
        Row(FormattableString.Invariant($"the same for the first {Sample}, the market solved anew for each"), alone);
        Row("match, verify, adjust and explain", match + verify + adjust + explain);
        var (variants, _) = Measure.Best(1, Variants);
        Row(FormattableString.Invariant($"what if: {VariantsMustBeUsable.Most + 1} variants x {MadeUpSeeds.Count} seeds, rows in memory"), variants);
    }

    private static int Explanations(Market market, Outcome outcome) => new Explainer(market, outcome).ExplainAll().Sum(explanation => explanation.Refusals.Count);

    private static int OneByOne(Market market, Outcome outcome)
    {
        var explainer = new Explainer(market, outcome);
        return Enumerable.Range(0, Sample).Sum(teacher => explainer.Explain(market.Teachers[teacher]).Refusals.Count);
    }

    private int Variants()
    {
        var round = SimulatedRound.Of(GeneratedRound.Of(teachers, Choices));
        var simulator = new Simulator(round);
        var policy = round.Round.Policy;
        VariantOptions[] variants =
        [
            new() { Name = "planned" }, new() { Name = "closed", Closed = true }, new() { Name = "exchange", Exchange = true }, new() { Name = "3", ShortenTo = 3 }, new() { Name = "1", ShortenTo = 1 },
            new() { Name = "9", LengthenTo = 9 }, new() { Name = "12", LengthenTo = 12 }, new() { Name = "both", Closed = true, LengthenTo = 12 }, new() { Name = "targets", MoversPercent = 10, RuralPercent = 80 }, new() { Name = "all", Closed = true, Exchange = true, ShortenTo = 3 },
        ];
        return variants.Sum(variant => simulator.Run(variant, null, policy).Schools.Count);
    }

    private void Row(string step, double seconds) => output.WriteLine(FormattableString.Invariant($"| {step} | {seconds:f3} |"));
}
