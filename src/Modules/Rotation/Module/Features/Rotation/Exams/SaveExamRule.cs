using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Calendars;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain.Exams;
using Workforce.Rotation.Domain.Plans;
using Workforce.Rotation.Features.Rotation.Plans;

namespace Workforce.Rotation.Features.Rotation.Exams;

/// <summary>Gives a round's plan its rules of exam and trial lesson.</summary>
internal sealed class SaveExamRule(Work<RotationDbContext> work, SettlePlan settle, Names names)
{
    public async Task HandleAsync(RoundId id, RuleForm input, Change change, CancellationToken ct)
    {
        var round = await work.ReadAsync(db => db.Rounds.AsNoTracking().OneAsync(r => r.Id == id, ct), ct);
        var (source, on) = (input.Source!.Trim(), Calendar.On(change.At));
        var rule = input.Exam(names.All("subject").Select(s => s.Code).ToHashSet());
        PlanEntry[] typed =
        [
            new("rotation.exam", PlanJson.Write(rule), source, on),
            new("rotation.trial_lesson", PlanJson.Write(input.Lesson()), source, on),
            new("rotation.cross_weights", PlanJson.Write(new CrossWeights(input.ExamShare, input.LessonShare)), source, on),
        ];
        var keys = typed.Select(entry => entry.Key).ToHashSet();
        await settle.SettleAsync(round, round.Plan with { Entries = [.. round.Plan.Entries.Where(entry => !keys.Contains(entry.Key)), .. typed] }, input.Version, change, ct);
    }
}
