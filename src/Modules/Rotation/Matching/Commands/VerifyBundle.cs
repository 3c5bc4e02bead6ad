using Workforce.Rotation.Matching.Bundle;
using Workforce.Rotation.Matching.Draw;
using Workforce.Rotation.Matching.Verification;

namespace Workforce.Rotation.Matching.Commands;

/// <summary><c>rotation verify</c>: each broken promise on a line of its own.</summary>
internal sealed class VerifyBundle(Terminal terminal)
{
    public int Run(string path, bool json)
    {
        if (FormatOf.Is(path, AdjustmentBundle.Format)) return new VerifyAdjustment(terminal).Run(path, json);
        var laps = terminal.StartLaps();
        var published = PublishedBundle.Read(path);
        if (published is not { Bundle: { } bundle, Outcome: { } outcome }) return terminal.Refuse(published.Faults);
        var readSeconds = laps.Next();

        var violations = Verifier.Verify(bundle.Market, bundle.Exchange, outcome).ToList();
        if (published.Draw is { } draw) violations.AddRange(TranscriptCheck.Of(bundle, draw));
        var seconds = new Seconds(readSeconds, 0, laps.Next(), 0);
        Report(bundle, outcome, published.Draw, violations, seconds, json);
        return violations.Count == 0 ? ExitCode.Holds : ExitCode.Violated;
    }

    private void Report(RotationBundle bundle, PublishedOutcome outcome, DrawTranscript? draw, IReadOnlyList<Violation> violations, Seconds seconds, bool json)
    {
        if (!json && violations.Count > 0)
        {
            foreach (var violation in violations) terminal.Output.Write(violation + "\n");
            return;
        }

        var figures = RoundFigures.Of(bundle, outcome.Placements.Select(placement => placement ?? Placement.None));
        if (json)
        {
            terminal.PrintJson(new
            {
                figures.Round, figures.Fingerprint, Counts = Counts.Of(figures), Seconds = seconds,
                Draw = draw is not null, Violations = violations,
            });
            return;
        }

        figures.Print(terminal);
        if (bundle.Seed is not null) terminal.Output.Write(SentenceOf(draw) + "\n");
        terminal.Print($"All holds. Read {seconds.Read:f3} s, verified {seconds.Verify:f3} s.");
    }

    private static string SentenceOf(DrawTranscript? draw) => draw switch
    {
        null => "The bundle has no draw.json: where its seed comes from was not checked.",
        { Corrected: { } } => Parties(draw) + $" The inputs were corrected upon objection after the draw; it was made on those of fingerprint {draw.Fingerprint}.",
        _ => Parties(draw),
    };

    private static string Parties(DrawTranscript draw) => FormattableString.Invariant(
        $"The seed follows from the inputs, {draw.Draw.Name} {draw.Draw.Issue} and {draw.Parties.Count(party => party.Seed is not null)} of {draw.Parties.Count} sealed seeds.");
}
