using Workforce.Rotation.Matching.Adjustment;
using Workforce.Rotation.Matching.Bundle;

namespace Workforce.Rotation.Matching.Commands;

/// <summary><c>rotation adjust</c>: reads, solves, verifies the very bytes it would write, and only then writes.</summary>
internal sealed class AdjustBundle(Terminal terminal)
{
    public int Run(string path, string? folder, bool json)
    {
        var laps = terminal.StartLaps();
        var read = AdjustmentBundle.Read(path);
        if (read.Bundle is not { } bundle) return terminal.Refuse(read.Faults);
        var readSeconds = laps.Next();

        var result = Adjuster.Solve(bundle.Case);
        var solveSeconds = laps.Next();
        if (result.Outcome is not { } outcome) return NoAnswer(result, json);

        var files = AdjustmentFiles.Out.ToDictionary(file => file, file => AdjustmentProof.Bytes(bundle.Case, outcome, file));
        var violations = AdjustmentProof.Violations(bundle.Case, outcome, files[AdjustmentFiles.Certificate]);
        foreach (var violation in violations) terminal.Error.Write(violation + "\n");
        if (violations.Count > 0) return ExitCode.Violated;
        var verifySeconds = laps.Next();

        try
        {
            OutcomeFiles.Write(path, folder, AdjustmentFiles.Out, (file, stream) => stream.Write(files[file]));
        }
        catch (Exception broken) when (broken is IOException or UnauthorizedAccessException)
        {
            return terminal.Refuse([new Fault(Path.GetFileName(folder ?? path), 1, $"The result cannot be written there: {broken.Message}")]);
        }

        Report(bundle, outcome, new Seconds(readSeconds, solveSeconds, verifySeconds, laps.Next()), json);
        return ExitCode.Holds;
    }

    private int NoAnswer(AdjustmentResult result, bool json)
    {
        if (result.Impossible is not { } impossible)
        {
            terminal.Error.Write(result.Undecided + "\n");
            return ExitCode.Undecided;
        }

        if (json) terminal.PrintJson(new { Impossible = impossible });
        else terminal.Error.Write(impossible.Sentence + "\n");
        return ExitCode.Impossible;
    }

    private void Report(AdjustmentBundle bundle, AdjustmentOutcome outcome, Seconds seconds, bool json)
    {
        var figures = AdjustmentFigures.Of(bundle, outcome.Movers, outcome.BackboneMovers, outcome.Cost);
        if (json)
        {
            terminal.PrintJson(new { bundle.Round, Counts = figures, Seconds = seconds });
            return;
        }

        figures.Print(terminal, bundle.Round);
        terminal.Print($"Read {seconds.Read:f3} s, solved {seconds.Solve:f3} s, verified {seconds.Verify:f3} s, written {seconds.Write:f3} s.");
    }
}
