using Workforce.Rotation.Matching.Bundle;
using Workforce.Rotation.Matching.Explanation;

namespace Workforce.Rotation.Matching.Commands;

/// <summary><c>rotation explain</c>: one teacher's result in sentences. The round is solved anew; a published result is not read.</summary>
internal sealed class ExplainTeacher(Terminal terminal)
{
    public int Run(string path, string teacher, bool json)
    {
        var read = RotationBundle.Read(path);
        if (read.Bundle is not { } bundle) return terminal.Refuse(read.Faults);
        if (bundle.Market.Teachers.Find(teacher) < 0)
            return terminal.Refuse([new Fault(BundleFiles.Teachers, 1, "The round has no teacher of the id asked for.")]);

        var outcome = Matcher.Solve(bundle.Market, new MatcherOptions(bundle.Exchange));
        var explanation = Explainer.Explain(bundle.Market, outcome, teacher);
        if (json) terminal.PrintJson(explanation);
        else Print(explanation, bundle.Exchange);
        return ExitCode.Holds;
    }

    private void Print(PlacementExplanation explanation, ExchangeRule exchange)
    {
        terminal.Print($"Teacher {explanation.Teacher}, lottery {explanation.Lottery}: {Sentences.Of(explanation.Received, explanation.ListLength)}");
        foreach (var refusal in explanation.Refusals) terminal.Print($"{Sentences.Of(refusal, explanation.Lottery)}");
        terminal.Print($"{Sentences.OfMenu(explanation.Menu, exchange)}");
    }
}
