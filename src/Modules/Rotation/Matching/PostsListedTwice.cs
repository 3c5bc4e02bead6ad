using Workforce.Rotation.Matching.Ids;

namespace Workforce.Rotation.Matching;

/// <summary>Names the lines on which a teacher lists a post again. Only walked once a fast check has found one.</summary>
internal static class PostsListedTwice
{
    public static void Report(
        ChoiceColumns rows, int[] teacherPositions, IdTable teachers, int[] postPositions, IdTable posts, FaultList faults)
    {
        var seen = new HashSet<(int Teacher, int Post)>();
        for (var row = 0; row < rows.Count; row++)
            if (!rows.IsBroken(row) && !seen.Add((rows.Teachers[row], rows.Posts[row])))
                faults.Add(MarketBuilder.ChoicesFile, rows.LineOf(row),
                    $"Teacher {teachers[teacherPositions[rows.Teachers[row]]]} lists post {posts[postPositions[rows.Posts[row]]]} twice.");
    }
}
