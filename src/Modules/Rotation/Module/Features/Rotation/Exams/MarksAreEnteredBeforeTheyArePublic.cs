using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Exams;

namespace Workforce.Rotation.Features.Rotation.Exams;

/// <summary>Once marks are out, they change only by the answer to a review, which everybody can read.</summary>
internal static class MarksAreEnteredBeforeTheyArePublic
{
    public static Task CheckAsync(Work<RotationDbContext> work, Round round, Change change, CancellationToken ct) =>
        work.ReadAsync(async db => Check(round, await db.Exams.AsNoTracking().SingleOrDefaultAsync(e => e.RoundId == round.Id, ct), change.At), ct);

    public static bool Check(Round round, Exam? exam, DateTimeOffset now)
    {
        if (exam is not { State: not ExamState.Arranged })
            throw new RuleBrokenException("还没有编排考生，不能录入成绩。");
        if (exam.State == ExamState.Published)
            throw new RuleBrokenException("成绩已经公布，只能在答复查分时更正。");
        if (!round.TakesScores(now))
            throw new RuleBrokenException("评分已于 {0:yyyy-MM-dd HH:mm} 截止，不能再录入成绩。需要时先改期。", Stages.Local(round.Dates.ScoresDueAt));
        return true;
    }
}
