namespace Workforce.Rotation.Domain.TieBreaks;

/// <summary>Compares people of equal score by the facts a plan names, one after the other; the greater goes first. A lot decides what is left.</summary>
/// <param name="keys">Words of <see cref="Words"/>; "lottery" ends the chain.</param>
internal sealed class TieChain(IReadOnlyList<string> keys) : IComparer<TieFacts>
{
    public const string Lottery = "lottery";

    private static readonly IReadOnlyDictionary<string, Comparison<TieFacts>> Facts = new Dictionary<string, Comparison<TieFacts>>
    {
        ["title-appointed-earlier"] = (a, b) => Earlier(a.TitleAppointedOn, b.TitleAppointedOn),
        ["title-obtained-earlier"] = (a, b) => Earlier(a.TitleObtainedOn, b.TitleObtainedOn),
        ["work-years"] = (a, b) => a.WorkYears.CompareTo(b.WorkYears),
        ["teaching-years"] = (a, b) => a.TeachingYears.CompareTo(b.TeachingYears),
        ["school-years"] = (a, b) => a.YearsInSchool.CompareTo(b.YearsInSchool),
        ["backbone"] = (a, b) => a.IsBackbone.CompareTo(b.IsBackbone),
    };

    private readonly IReadOnlyList<Comparison<TieFacts>> comparisons = keys.TakeWhile(key => key != Lottery).Where(Facts.ContainsKey).Select(key => Facts[key]).ToList();

    public static IReadOnlyCollection<string> Words => [.. Facts.Keys, Lottery];

    /// <summary>Whether the lot alone decides.</summary>
    public bool IsEmpty => comparisons.Count == 0;

    /// <returns>Above 0 when the first stands before the second.</returns>
    public int Compare(TieFacts? first, TieFacts? second)
    {
        if (first is null || second is null)
            return (first is null ? 0 : 1) - (second is null ? 0 : 1);
        return comparisons.Select(compare => compare(first, second)).FirstOrDefault(result => result != 0);
    }

    /// <summary>A day she does not have stands behind every day.</summary>
    private static int Earlier(DateOnly? a, DateOnly? b) => (b ?? DateOnly.MaxValue).CompareTo(a ?? DateOnly.MaxValue);
}
