namespace Workforce.Rotation.Matching.Exchange;

/// <summary>
/// By post, who would rather have it, best grade first. As people move up they wish for less and less, so each list is
/// only ever read forward.
/// </summary>
internal sealed class WishLists
{
    private readonly Wish[] wishes;
    private readonly int[] next;
    private readonly int[] ends;

    public WishLists(int posts, List<(int Post, Wish Wish)> all)
    {
        wishes = new Wish[all.Count];
        next = new int[posts];
        ends = new int[posts];
        foreach (var (post, _) in all) ends[post]++;
        for (var post = 1; post < posts; post++) ends[post] += ends[post - 1];
        for (var post = 1; post < posts; post++) next[post] = ends[post - 1];

        var at = (int[])next.Clone();
        foreach (var (post, wish) in all) wishes[at[post]++] = wish;
        for (var post = 0; post < posts; post++) wishes.AsSpan(next[post]..ends[post]).Sort(ByGrade);
    }

    /// <summary>The best grade anybody still wishing for the post has there, or -1.</summary>
    public int BestGrade(int post) => next[post] < ends[post] ? wishes[next[post]].Grade : -1;

    /// <summary>All with the best grade; some of them may no longer wish.</summary>
    public ReadOnlySpan<Wish> Best(int post)
    {
        var end = next[post];
        while (end < ends[post] && wishes[end].Grade == wishes[next[post]].Grade) end++;
        return wishes.AsSpan(next[post]..end);
    }

    /// <summary>Drops from the front all who no longer wish; true where the best grade has changed by it.</summary>
    public bool Drop(int post, Func<Wish, bool> stillWishes)
    {
        var before = BestGrade(post);
        while (next[post] < ends[post] && !stillWishes(wishes[next[post]])) next[post]++;
        return BestGrade(post) != before;
    }

    private static int ByGrade(Wish a, Wish b) => a.Grade != b.Grade ? a.Grade.CompareTo(b.Grade) : a.Member.CompareTo(b.Member);
}
