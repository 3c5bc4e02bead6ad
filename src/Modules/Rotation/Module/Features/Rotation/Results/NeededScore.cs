using Workforce.Rotation.Matching.Correction;

namespace Workforce.Rotation.Features.Rotation.Results;

/// <summary>
/// What score would have changed it, found by solving the round again with that one score put differently. To stand before
/// the last person admitted is not always enough: whoever loses the seat may set off a chain that comes back for it. Raising a
/// score never hurts, so the least one that does is found by halving.
/// </summary>
internal static class NeededScore
{
    /// <param name="most">The scheme's maximum in thousandths.</param>
    /// <param name="key">Her standing with a score of so many thousandths, as the engine compares it.</param>
    /// <returns>Thousandths; null when not even the maximum would have done it.</returns>
    public static int? At(SolvedRun run, string teacher, string post, int most, Func<int, long> key)
    {
        if (!Gets(most))
            return null;
        var (no, yes) = (-1, most);
        while (yes - no > 1)
        {
            var middle = (no + yes) / 2;
            (no, yes) = Gets(middle) ? (no, middle) : (middle, yes);
        }
        return yes;

        bool Gets(int score)
        {
            var solved = WhatIf.Solve(run.Market, run.Outcome, new CorrectedScore(teacher, post, key(score)), run.Options);
            return solved.Moves.Any(move => move.Teacher == teacher && move.To == post);
        }
    }
}
