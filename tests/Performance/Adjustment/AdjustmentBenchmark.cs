using Workforce.Performance.Matching;
using Workforce.Rotation.Matching.Adjustment;
using Workforce.Rotation.Matching.Adjustment.Verification;
using Workforce.Rotation.Matching.Bundle;

namespace Workforce.Performance.Adjustment;

/// <summary>Whole adjustments of a generated district: who and where, the certificate, and the verifier.</summary>
internal sealed class AdjustmentBenchmark(int teachers, TextWriter output)
{
    private const int Choices = 15;

    public void Run()
    {
        output.WriteLine(FormattableString.Invariant($"{teachers:n0} teachers x {Choices} posts; {Environment.ProcessorCount} processors; .NET {Environment.Version}; fastest of 3"));
        output.WriteLine("| district | mode | solve, s | verify, s | answer |");
        output.WriteLine("|---|---|---|---|---|");
        Row("4 % unplaced", new GeneratedDistrict(teachers, Choices, UnplacedPercent: 4), AdjustmentMode.Rule);
        Row("4 % unplaced", new GeneratedDistrict(teachers, Choices, UnplacedPercent: 4), AdjustmentMode.Joint);
        Row("everybody unplaced", new GeneratedDistrict(teachers, Choices, UnplacedPercent: 100), AdjustmentMode.Rule, backbonePercent: 0);
        Row("the same, all costs 0", new GeneratedDistrict(teachers, Choices, UnplacedPercent: 100, CostsNothing: true), AdjustmentMode.Rule, backbonePercent: 0);
        Row("no seat free", new GeneratedDistrict(teachers, Choices, UnplacedPercent: 0, NoSeatFree: true), AdjustmentMode.Rule);
        Row("no seat free", new GeneratedDistrict(teachers, Choices, UnplacedPercent: 0, NoSeatFree: true), AdjustmentMode.Joint);
    }

    private void Row(string district, GeneratedDistrict generated, AdjustmentMode mode, int backbonePercent = 20)
    {
        var adjustment = generated.Build(mode, 10, backbonePercent);
        var (solve, result) = Measure.Best(3, () => Adjuster.Solve(adjustment));
        if (result.Outcome is not { } outcome)
        {
            output.WriteLine(FormattableString.Invariant($"| {district} | {mode} | {solve:f3} | | {result.Undecided ?? result.Impossible!.Sentence} |"));
            return;
        }

        using var written = new MemoryStream();
        AdjustmentWriter.Write("certificate.json", adjustment, outcome, written);
        var (verify, violations) = Measure.Best(1, () => Verify(adjustment, outcome, written.ToArray()));
        var called = outcome.Certificate.Called;
        output.WriteLine(FormattableString.Invariant(
            $"| {district} | {mode} | {solve:f3} | {verify:f3} | {outcome.Movers} movers, {outcome.BackboneMovers} backbone, cost {outcome.Cost}; {called?.Called.Count} called, {called?.Skipped.Count} passed over, {outcome.Certificate.Earlier.Count} ties proved{(outcome.Certificate.Cheaper is null ? "" : ", proof by cases")}; certificate {written.Length >> 10} KB; {violations} violations |"));
    }

    private static int Verify(AdjustmentCase adjustment, AdjustmentOutcome outcome, byte[] certificate)
    {
        var violations = new List<AdjustmentViolation>();
        return AdjustmentVerifier.Verify(adjustment, new PublishedAdjustment(outcome.Posts, CertificateReader.Parse(certificate, adjustment, violations), violations)).Count;
    }
}
