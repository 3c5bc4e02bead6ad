namespace Workforce.Rotation.Matching;

/// <summary>The lines of all lists as they came; teachers and posts by order of arrival, -1 where unknown.</summary>
internal sealed class ChoiceColumns
{
    private readonly List<(int Row, int Line)> jumps = [];

    public int Count => Teachers.Count;

    public Column<int> Teachers { get; } = new(-1);

    public Column<int> Ranks { get; } = new(0);

    public Column<int> Posts { get; } = new(-1);

    public Column<long> Scores { get; } = new(Market.NoScore);

    /// <summary>Whether the row was reported already and cannot take a place in a list.</summary>
    public bool IsBroken(int row) => Teachers[row] < 0 || Posts[row] < 0 || Ranks[row] < 1;

    public void Add(int teacher, int rank, int post, long score, int line)
    {
        if (line != LineOf(Count)) jumps.Add((Count, line));
        Teachers.Add(teacher);
        Ranks.Add(rank);
        Posts.Add(post);
        Scores.Add(score);
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
