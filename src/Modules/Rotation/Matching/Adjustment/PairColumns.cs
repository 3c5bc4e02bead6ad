using Workforce.Rotation.Matching.Ids;

namespace Workforce.Rotation.Matching.Adjustment;

/// <summary>What a builder knows about pairs, by order of arrival, and how they become lists by teacher and post.</summary>
internal sealed class PairColumns
{
    private readonly List<(int Teacher, int Post, long Cost, int Line)> rows = [];

    public int Count => rows.Count;

    public void Add(int teacher, int post, long cost, int line) => rows.Add((teacher, post, cost, line));

    /// <summary>Sorted lists. An exempt teacher without a row for her home gets one of cost 0: she stays there in any case.</summary>
    public (int[] Firsts, AllowedPair[] Pairs) Lists(int[] teacherPositions, int[] postPositions, TeacherStanding[] standings, IdTable teachers, IdTable posts, FaultList faults)
    {
        var placed = rows.ConvertAll(row => (Teacher: teacherPositions[row.Teacher], Post: postPositions[row.Post], row.Cost, row.Line));
        var withHome = new bool[standings.Length];
        foreach (var row in placed) withHome[row.Teacher] |= standings[row.Teacher].Home == row.Post;
        for (var teacher = 0; teacher < standings.Length; teacher++)
            if (standings[teacher].Exempt && !withHome[teacher]) placed.Add((teacher, standings[teacher].Home, 0, 0));

        placed.Sort((a, b) => a.Teacher != b.Teacher ? a.Teacher.CompareTo(b.Teacher) : a.Post != b.Post ? a.Post.CompareTo(b.Post) : a.Line.CompareTo(b.Line));
        for (var i = 1; i < placed.Count; i++)
            if (placed[i].Teacher == placed[i - 1].Teacher && placed[i].Post == placed[i - 1].Post)
                faults.Add(AdjustmentCaseBuilder.CostsFile, placed[i].Line, FormattableString.Invariant(
                    $"The pair of teacher {teachers[placed[i].Teacher]} and post {posts[placed[i].Post]} is already in line {placed[i - 1].Line}."));

        var firsts = new int[standings.Length + 1];
        foreach (var row in placed) firsts[row.Teacher + 1]++;
        for (var teacher = 0; teacher < standings.Length; teacher++) firsts[teacher + 1] += firsts[teacher];
        return (firsts, placed.Select(row => new AllowedPair(row.Post, row.Cost)).ToArray());
    }
}
