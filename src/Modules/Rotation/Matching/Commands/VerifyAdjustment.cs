using Workforce.Rotation.Matching.Adjustment.Verification;
using Workforce.Rotation.Matching.Bundle;

namespace Workforce.Rotation.Matching.Commands;

/// <summary><c>rotation verify</c> on an adjustment: each broken promise on a line of its own.</summary>
internal sealed class VerifyAdjustment(Terminal terminal)
{
    public int Run(string path, bool json)
    {
        var laps = terminal.StartLaps();
        var published = PublishedAdjustmentBundle.Read(path);
        if (published is not { Bundle: { } bundle, Result: { } result }) return terminal.Refuse(published.Faults);
        var readSeconds = laps.Next();

        var violations = AdjustmentVerifier.Verify(bundle.Case, result);
        Report(bundle, result.Certificate, violations, new Seconds(readSeconds, 0, laps.Next(), 0), json);
        return violations.Count == 0 ? ExitCode.Holds : ExitCode.Violated;
    }

    private void Report(AdjustmentBundle bundle, PublishedCertificate certificate, IReadOnlyList<AdjustmentViolation> violations, Seconds seconds, bool json)
    {
        if (!json && violations.Count > 0)
        {
            foreach (var violation in violations) terminal.Output.Write(violation + "\n");
            return;
        }

        var figures = AdjustmentFigures.Of(bundle, certificate.Movers, certificate.Backbone, certificate.Cost);
        if (json)
        {
            terminal.PrintJson(new { bundle.Round, Counts = figures, Seconds = seconds, Violations = violations });
            return;
        }

        figures.Print(terminal, bundle.Round);
        terminal.Print($"All holds. Read {seconds.Read:f3} s, verified {seconds.Verify:f3} s.");
    }
}
