namespace Workforce.Rotation.Matching;

/// <summary>
/// Turns scores into grades (0 for the highest) and back, so that any 64-bit scores fit the 31 bits they have in a
/// standing. Scores that lie close together keep their distances; otherwise each distinct score gets the next grade.
/// </summary>
internal sealed class ScoreScale
{
    private readonly long highest;
    private readonly long[]? distinctFromHighest;

    private ScoreScale(long highest, long[]? distinctFromHighest)
    {
        this.highest = highest;
        this.distinctFromHighest = distinctFromHighest;
    }

    public static ScoreScale Of(params IReadOnlyList<long[]> scores)
    {
        long lowest = long.MaxValue, highest = long.MinValue;
        foreach (var block in scores)
            foreach (var score in block)
            {
                if (score == Market.NoScore) continue;
                lowest = Math.Min(lowest, score);
                highest = Math.Max(highest, score);
            }

        if (lowest > highest) return new ScoreScale(0, null);
        return (UInt128)((Int128)highest - lowest) < int.MaxValue ? new ScoreScale(highest, null) : new ScoreScale(highest, Distinct(scores));
    }

    public int Grade(long score)
    {
        if (score == Market.NoScore) return Choice.NotAdmitted;
        if (distinctFromHighest is null) return (int)(highest - score);
        return distinctFromHighest.AsSpan().BinarySearch(new FromHighest(score));
    }

    public long Score(int grade)
    {
        if (grade == Choice.NotAdmitted) return Market.NoScore;
        return distinctFromHighest is null ? highest - grade : distinctFromHighest[grade];
    }

    private static long[] Distinct(IReadOnlyList<long[]> scores)
    {
        long[] sorted = [.. scores.SelectMany(block => block)];
        Array.Sort(sorted);
        var count = 0;
        foreach (var score in sorted)
            if (score != Market.NoScore && (count == 0 || sorted[count - 1] != score)) sorted[count++] = score;
        var distinct = sorted[..count];
        Array.Reverse(distinct);
        return distinct;
    }

    private readonly struct FromHighest(long score) : IComparable<long>
    {
        private readonly long score = score;

        public int CompareTo(long other) => other.CompareTo(score);
    }
}
