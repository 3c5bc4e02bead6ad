using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Exams;

namespace Workforce.Rotation.Features.Rotation.Exams;

/// <summary>Sets when and where the papers are sat.</summary>
internal sealed class ArrangeExam(Work<RotationDbContext> work)
{
    public Task HandleAsync(RoundId id, ArrangeForm input, Change change, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        var round = await db.Rounds.AsNoTracking().OneAsync(r => r.Id == id, ct);
        ExamBelongsToTheRound.Check(round);
        var exam = await db.Exams.SingleOrDefaultAsync(e => e.RoundId == id, ct);
        if (exam is null)
            db.Add(exam = new() { RoundId = id, DistrictId = round.DistrictId });
        else
            db.Entry(exam).Property(e => e.Version).OriginalValue = input.Version;
        exam.Arrange(input.Place!.Trim(), input.SittingsOf(round.Policy.Values.Exam!), input.RoomsTyped());
    }, ct);
}
