using Workforce.Rotation.Matching.Bundle;
using Workforce.Rotation.Matching.Verification;

namespace Workforce.Rotation.Matching.Commands;

/// <summary><c>rotation match</c>: reads, solves, verifies what it solved, and only then writes.</summary>
internal sealed class MatchBundle(Terminal terminal)
{
    public int Run(string path, string? folder, bool json)
    {
        var laps = terminal.StartLaps();
        var read = RotationBundle.Read(path);
        if (read.Bundle is not { } bundle) return terminal.Refuse(read.Faults);
        var readSeconds = laps.Next();

        var outcome = Matcher.Solve(bundle.Market, new MatcherOptions(bundle.Exchange));
        var solveSeconds = laps.Next();

        var violations = Verifier.Verify(bundle.Market, bundle.Exchange, outcome);
        foreach (var violation in violations) terminal.Error.Write(violation + "\n");
        if (violations.Count > 0) return ExitCode.Violated;
        var verifySeconds = laps.Next();

        try
        {
            OutcomeFiles.Write(path, folder, BundleFiles.Out, (file, stream) => Tables.Write(file, bundle, outcome, stream));
        }
        catch (Exception broken) when (broken is IOException or UnauthorizedAccessException)
        {
            return terminal.Refuse([new Fault(Path.GetFileName(folder ?? path), 1, $"The result cannot be written there: {broken.Message}")]);
        }

        Report(bundle, outcome, new Seconds(readSeconds, solveSeconds, verifySeconds, laps.Next()), json);
        return ExitCode.Holds;
    }

    private void Report(RotationBundle bundle, Outcome outcome, Seconds seconds, bool json)
    {
        var figures = RoundFigures.Of(bundle, outcome.Placements);
        if (json)
        {
            terminal.PrintJson(new { figures.Round, figures.Fingerprint, Counts = Counts.Of(figures), Seconds = seconds });
            return;
        }

        figures.Print(terminal);
        terminal.Print($"Read {seconds.Read:f3} s, solved {seconds.Solve:f3} s, verified {seconds.Verify:f3} s, written {seconds.Write:f3} s.");
    }
}
