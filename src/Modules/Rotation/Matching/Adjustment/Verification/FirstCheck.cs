namespace Workforce.Rotation.Matching.Adjustment.Verification;

/// <summary>
/// That no equally cheap placement comes earlier by ids. Such a one would differ first at some teacher, who has an
/// earlier post there, and only people after her would go along. In rule mode any such way is a fraud; in joint mode
/// it may break the numbers of movers, and then the certificate must show so.
/// </summary>
internal static class FirstCheck
{
    /// <summary>Each earlier post that a teacher might have for all that the prices say.</summary>
    public static IEnumerable<(int Teacher, int Post)> Open(AdjustmentCase adjustment, int[] placed, PricedScope priced, Int128 room)
    {
        var ways = new WaysBack(adjustment, placed);
        for (var teacher = 0; teacher < placed.Length; teacher++)
            foreach (var pair in adjustment.PairsOf(teacher).ToArray())
                if (pair.Post < placed[teacher] && priced.Scope.Admits(teacher, pair.Post) && ways.Exist(priced, room, teacher, pair, after: teacher))
                    yield return (teacher, pair.Post);
    }
}
