using Workforce.Rotation.Matching;
using Workforce.Rotation.Matching.Correction;
using Workforce.Rotation.Matching.Explanation;
using Workforce.Rotation.Matching.Verification;

namespace Workforce.Performance.Matching;

/// <summary>The engine and its baselines in one process, on the same markets, each answer compared.</summary>
internal sealed class MatchingBenchmark(int teachers, TextWriter output)
{
    private const int ListLength = 15;
    private const int Times = 5;

    public void Run()
    {
        output.WriteLine(FormattableString.Invariant($"{teachers:n0} generated teachers x {ListLength} choices; {Environment.ProcessorCount} processors; .NET {Environment.Version}; fastest of {Times}"));
        output.WriteLine();
        output.WriteLine("| what | seconds | of the textbook | note |");
        output.WriteLine("|---|---|---|---|");
        var single = OneMarket();
        Districts(single);
        OneDistrict();
        Constraints();
    }

    private double OneMarket()
    {
        var market = new GeneratedMarket(teachers, ListLength, Districts: 1).Build();
        var (engine, outcome) = Measure.Best(Times, () => Matcher.Solve(market, new MatcherOptions(Threads: 2)));
        var peak = Measure.PeakMegabytes();
        var (textbook, placed) = Measure.Best(2, () => TextbookAcceptance.Solve(market));
        var (lean, leanPlaced) = Measure.Best(2, () => LeanTextbook.Solve(market));
        var (pass, _) = Measure.Best(Times, () => OnePass(market));
        var (verify, violations) = Measure.Best(2, () => Verifier.Verify(market, ExchangeRule.None, outcome));
        Row("one market, engine", engine, textbook, FormattableString.Invariant($"peak {peak} MB with the market built and solved, {violations.Count} violations"));
        Row("one market, textbook", textbook, textbook, Same(outcome, placed));
        Row("one market, textbook by a careful hand", lean, textbook, Same(outcome, leanPlaced));
        Row("one pass over all choices", pass, textbook, "the physical limit");
        Row("one market, verifier", verify, textbook, "one thread");
        return engine;
    }

    private void Districts(double single)
    {
        var market = new GeneratedMarket(teachers, ListLength, Districts: 100).Build();
        var (two, outcome) = Measure.Best(Times, () => Matcher.Solve(market, new MatcherOptions(Threads: 2)));
        var (one, _) = Measure.Best(Times, () => Matcher.Solve(market, new MatcherOptions(Threads: 1)));
        var (textbook, placed) = Measure.Best(2, () => TextbookAcceptance.Solve(market));
        Row("100 districts, engine, 2 threads", two, textbook, FormattableString.Invariant($"{single / two:f1} times as fast as one market"));
        Row("100 districts, engine, 1 thread", one, textbook, FormattableString.Invariant($"{single / one:f1} times as fast as one market"));
        Row("100 districts, textbook", textbook, textbook, Same(outcome, placed));
    }

    private void OneDistrict()
    {
        var market = new GeneratedMarket(teachers / 100, ListLength, Districts: 1, ScoreStep: 1000).Build();
        var (plain, before) = Measure.Best(Times, () => Matcher.Solve(market));
        var (cycles, after) = Measure.Best(Times, () => Matcher.Solve(market, new MatcherOptions(ExchangeRule.Cycles)));
        var moved = Enumerable.Range(0, market.Teachers.Count).Count(teacher => before.Placements[teacher] != after.Placements[teacher]);
        var explainer = new Explainer(market, before);
        var (explain, _) = Measure.Best(Times, () => Enumerable.Range(0, 100).Select(teacher => explainer.Explain(market.Teachers[teacher * 7])).ToList());
        var (whatIf, changed) = Measure.Best(Times, () => WhatIf.Solve(market, before, new CorrectedScore(market.Teachers[0], market.Posts[market.PostAt(0, 1)], 10)));
        Row(FormattableString.Invariant($"a district of {market.Teachers.Count:n0} with ten scores, engine"), plain, null, "");
        Row("the same with exchange cycles", cycles, null, FormattableString.Invariant($"{moved} moved up"));
        Row("the same, one explanation", explain / 100, null, "mean of 100");
        Row("the same, what if one score were another", whatIf, null, FormattableString.Invariant($"{changed.Moves.Count} would move"));
    }

    private void Constraints()
    {
        var market = new GeneratedMarket(1000, ListLength, Districts: 1).Build();
        var (engine, outcome) = Measure.Best(Times, () => Matcher.Solve(market));
        var (solver, answer) = Measure.Best(1, () => ConstraintModel.Solve(market, secondsAllowed: 600));
        Row("a market of 1,000, engine", engine, null, "");
        Row("a market of 1,000, OR-tools CP-SAT", solver, null, FormattableString.Invariant(
            $"{answer.Status}, gap {answer.GapPercent:f2} %, {Same(outcome, answer.Posts)}, {solver / engine:n0} times the engine's time"));
    }

    private void Row(string what, double seconds, double? textbook, string note) =>
        output.WriteLine(FormattableString.Invariant($"| {what} | {seconds:f4} | {(textbook is { } whole ? FormattableString.Invariant($"{100 * seconds / whole:f1} %") : "")} | {note} |"));

    private static string Same(Outcome outcome, int[] posts)
    {
        var differing = Enumerable.Range(0, posts.Length).Count(teacher => posts[teacher] != outcome.Placements[teacher].Post);
        return differing == 0 ? "identical outcome" : FormattableString.Invariant($"{differing} placed elsewhere");
    }

    private static long OnePass(Market market)
    {
        var sum = 0L;
        foreach (var choice in market.Choices) sum += choice.Post ^ choice.Grade;
        return sum;
    }
}
