using Workforce.Rotation.Matching.Ids;

namespace Workforce.Rotation.Matching;

/// <summary>Every teacher's list in one array, by teacher and rank.</summary>
internal sealed record ChoiceLists(int[] Firsts, Choice[] Choices, ScoreScale Scale)
{
    /// <summary>
    /// A row goes straight to its place: k lines of a teacher take ranks 1 to k, so a rank above k is a gap and a
    /// place taken already is a rank given twice. No sorting, and no order of arrival shows in the result.
    /// </summary>
    public static ChoiceLists Of(
        ChoiceColumns rows, int[] teacherPositions, int[] postPositions, IdTable teachers, IdTable posts, FaultList faults)
    {
        var scale = ScoreScale.Of(rows.Scores.Blocks);
        var firsts = Starts(rows, teacherPositions, out var broken);
        var choices = new Choice[firsts[^1]];
        Array.Fill(choices, new Choice(-1, 0));
        for (var row = 0; row < rows.Count; row++)
        {
            if (rows.IsBroken(row)) continue;
            var teacher = teacherPositions[rows.Teachers[row]];
            var rank = rows.Ranks[row];
            var length = firsts[teacher + 1] - firsts[teacher];
            if (rank > length)
            {
                // A line that could not be read leaves a gap of its own; it was reported where it stands.
                if (!broken[teacher])
                    faults.Add(MarketBuilder.ChoicesFile, rows.LineOf(row), FormattableString.Invariant(
                        $"Teacher {teachers[teacher]} has rank {rank} but {length} lines; ranks go from 1 without gaps."));
            }
            else if (choices[firsts[teacher] + rank - 1].Post >= 0)
                faults.Add(MarketBuilder.ChoicesFile, rows.LineOf(row), FormattableString.Invariant(
                    $"Teacher {teachers[teacher]} gives rank {rank} twice."));
            else choices[firsts[teacher] + rank - 1] = new Choice(postPositions[rows.Posts[row]], scale.Grade(rows.Scores[row]));
        }

        var lists = new ChoiceLists(firsts, choices, scale);
        if (faults.Any || lists.ListAPostTwice(posts.Count))
            PostsListedTwice.Report(rows, teacherPositions, teachers, postPositions, posts, faults);
        return lists;
    }

    private static int[] Starts(ChoiceColumns rows, int[] teacherPositions, out bool[] broken)
    {
        var starts = new int[teacherPositions.Length + 1];
        broken = new bool[teacherPositions.Length];
        for (var row = 0; row < rows.Count; row++)
        {
            if (!rows.IsBroken(row)) starts[teacherPositions[rows.Teachers[row]] + 1]++;
            else if (rows.Teachers[row] >= 0) broken[teacherPositions[rows.Teachers[row]]] = true;
        }

        for (var teacher = 0; teacher < teacherPositions.Length; teacher++) starts[teacher + 1] += starts[teacher];
        return starts;
    }

    private bool ListAPostTwice(int posts)
    {
        var lastLister = new int[posts];
        for (var teacher = 0; teacher + 1 < Firsts.Length; teacher++)
            foreach (var choice in Choices.AsSpan(Firsts[teacher]..Firsts[teacher + 1]))
            {
                if (lastLister[choice.Post] == teacher + 1) return true;
                lastLister[choice.Post] = teacher + 1;
            }

        return false;
    }
}
