using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Exams;

namespace Workforce.Rotation.Features.Rotation.Exams;

/// <summary>A page of the bureau about the exam of a round.</summary>
internal abstract class ExamPage : RoundPage
{
    /// <summary>Null before anything was arranged.</summary>
    public Exam? Exam { get; private set; }

    public RotationPolicy Policy => View.Round.Policy.Values;
    public ExamRule Rule => Policy.Exam ?? new();
    public bool MayAct => Actor.Role == Platform.Actors.Role.DistrictOfficer && View.Round.State <= RoundState.Scoring;

    /// <returns>False when the round is out of reach or has no exam.</returns>
    protected async Task<bool> ReadExamAsync(Func<RotationDbContext, Task>? read, CancellationToken ct) => await ReadAsync(async db =>
    {
        Exam = await db.Exams.AsNoTracking().SingleOrDefaultAsync(e => e.RoundId == RoundId, ct);
        if (read is not null && Policy.HasExam())
            await read(db);
    }, ct) && Policy.HasExam();

    protected async Task<IActionResult> ShowExamAsync(Func<RotationDbContext, Task>? read, CancellationToken ct) => await ReadExamAsync(read, ct) ? Page() : NotFound();
}
