using System.Runtime.InteropServices;

namespace Workforce.Rotation.Matching;

/// <summary>The lines of all lists as they came; teachers and posts by order of arrival, -1 where unknown.</summary>
internal sealed class ChoiceColumns
{
    private readonly List<int> teachers = [];
    private readonly List<int> ranks = [];
    private readonly List<int> posts = [];
    private readonly List<long> scores = [];
    private readonly List<(int Row, int Line)> jumps = [];

    public int Count => teachers.Count;

    public ReadOnlySpan<int> Teachers => CollectionsMarshal.AsSpan(teachers);

    public ReadOnlySpan<int> Ranks => CollectionsMarshal.AsSpan(ranks);

    public ReadOnlySpan<int> Posts => CollectionsMarshal.AsSpan(posts);

    public ReadOnlySpan<long> Scores => CollectionsMarshal.AsSpan(scores);

    /// <summary>Whether the row was reported already and cannot take a place in a list.</summary>
    public bool IsBroken(int row) => teachers[row] < 0 || posts[row] < 0 || ranks[row] < 1;

    public void Add(int teacher, int rank, int post, long score, int line)
    {
        if (line != LineOf(teachers.Count)) jumps.Add((teachers.Count, line));
        teachers.Add(teacher);
        ranks.Add(rank);
        posts.Add(post);
        scores.Add(score);
    }

    /// <summary>A row's line: lines follow one another except at the noted jumps.</summary>
    public int LineOf(int row)
    {
        if (jumps.Count == 0 || row < jumps[0].Row) return row + 2;
        if (row >= jumps[^1].Row) return jumps[^1].Line + row - jumps[^1].Row;
        var jump = jumps.FindLast(jump => jump.Row <= row);
        return jump.Line + row - jump.Row;
    }
}
