namespace Workforce.UnitTests.Matching;

/// <summary>A teacher of a <see cref="SmallRound"/>.</summary>
/// <param name="Lottery">Smaller wins.</param>
/// <param name="Current">Her post of today, or -1.</param>
/// <param name="Guaranteed">Whether she may keep it.</param>
/// <param name="List">The posts she lists, best first.</param>
/// <param name="Scores">Her score at every post, listed or not; null where it does not admit her.</param>
internal sealed record SmallTeacher(ulong Lottery, int Current, bool Guaranteed, int[] List, long?[] Scores)
{
    public int Own => Guaranteed ? Current : -1;

    /// <summary>All posts she would go to, best first: a guarantee she did not list comes last.</summary>
    public IEnumerable<int> Wanted => Own < 0 || List.Contains(Own) ? List : List.Append(Own);

    public bool AdmittedAt(int post) => post == Own || Scores[post] is not null;

    /// <summary>Smaller is better; a stranger to the list, or no post, is worst.</summary>
    public int RankOf(int post)
    {
        var at = Wanted.ToList().IndexOf(post);
        return at < 0 ? int.MaxValue : at;
    }
}
