using static System.FormattableString;

namespace Workforce.Rotation.Matching.Adjustment.Verification;

/// <summary>Each placement by itself, and the seats: a post for everybody, allowed to her; exempt people at home; capacities and minimums.</summary>
internal static class SeatChecks
{
    public static void Run(AdjustmentCase adjustment, int[] placed, List<AdjustmentViolation> violations)
    {
        var loads = new int[adjustment.Posts.Count];
        for (var teacher = 0; teacher < placed.Length; teacher++)
        {
            var name = adjustment.Teachers[teacher];
            if (placed[teacher] < 0)
            {
                violations.Add(new(AdjustmentViolationKind.TeacherMissing, $"There is no post for teacher {name}."));
                continue;
            }

            loads[placed[teacher]]++;
            var (post, standing) = (adjustment.Posts[placed[teacher]], adjustment.Standings[teacher]);
            if (standing.Exempt && standing.Home != placed[teacher])
                violations.Add(new(AdjustmentViolationKind.ExemptMoved, $"At post {post} is teacher {name}, who is exempt and stays at {adjustment.Posts[standing.Home]}."));
            else if (!IsAllowed(adjustment, teacher, placed[teacher]))
                violations.Add(new(AdjustmentViolationKind.NotAllowed, $"At post {post} is teacher {name}, to whom it is not allowed."));
        }

        for (var post = 0; post < loads.Length; post++)
        {
            if (loads[post] > adjustment.Capacities[post])
                violations.Add(new(AdjustmentViolationKind.OverCapacity, Invariant($"At post {adjustment.Posts[post]} are {loads[post]} people on {adjustment.Capacities[post]} seats.")));
            if (loads[post] < adjustment.Minimums[post])
                violations.Add(new(AdjustmentViolationKind.UnderMinimum, Invariant($"At post {adjustment.Posts[post]} are {loads[post]} people, but at least {adjustment.Minimums[post]} are needed.")));
        }
    }

    private static bool IsAllowed(AdjustmentCase adjustment, int teacher, int post)
    {
        foreach (var pair in adjustment.PairsOf(teacher))
            if (pair.Post == post) return true;
        return false;
    }
}
