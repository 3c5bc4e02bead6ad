namespace Workforce.Rotation.Matching.Verification;

/// <summary>The published cutoffs against the published placements.</summary>
internal static class CutoffChecks
{
    public static void Run(PublishedResult result, Cutoff?[] cutoffs, List<Violation> violations)
    {
        for (var post = 0; post < cutoffs.Length; post++)
        {
            if (cutoffs[post] is not { } cutoff)
            {
                violations.Add(new(ViolationKind.CutoffMissing, $"There is no cutoff for {result.Post(post)}."));
                continue;
            }

            var (capacity, filled) = (result.Market.Capacity(post), result.Filled[post]);
            if (cutoff.Capacity != capacity)
                violations.Add(new(ViolationKind.CutoffCapacity, FormattableString.Invariant(
                    $"The cutoff of {result.Post(post)} gives capacity {cutoff.Capacity}, but it has {capacity}.")));
            if (cutoff.Filled != filled)
                violations.Add(new(ViolationKind.CutoffFilled, FormattableString.Invariant(
                    $"The cutoff of {result.Post(post)} says {cutoff.Filled} seats are taken, but {filled} are.")));
            var last = filled < capacity ? null : result.Last(post);
            if (cutoff.Score != last?.Score || cutoff.Lottery != last?.Lottery)
                violations.Add(new(ViolationKind.CutoffLine, FormattableString.Invariant(
                    $"The cutoff of {result.Post(post)} is {Line(cutoff.Score, cutoff.Lottery)}, but the last person admitted without a guarantee has {Line(last?.Score, last?.Lottery)}.")));
        }
    }

    private static string Line(long? score, ulong? lottery) =>
        score is null && lottery is null ? "empty" : FormattableString.Invariant($"score {score} and lottery {lottery}");
}
