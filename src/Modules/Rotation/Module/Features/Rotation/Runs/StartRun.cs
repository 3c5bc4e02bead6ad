using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Features.Rotation.Runs;

/// <summary>Asks for the first run after the draw.</summary>
internal sealed class StartRun(Work<RotationDbContext> work)
{
    public Task<RunId> HandleAsync(RoundId id, uint version, Change change, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        var round = await db.Rounds.OneAsync(r => r.Id == id, ct);
        db.Entry(round).Property(r => r.Version).OriginalValue = version;
        return await RequestAsync(db, round, null, change, ct);
    }, ct);

    public static async Task<RunId> RequestAsync(RotationDbContext db, Round round, Correction? correction, Change change, CancellationToken ct, bool publish = true)
    {
        round.StartRun(correction: correction is not null);
        var run = new Run
        {
            Id = new(Guid.CreateVersion7()),
            RoundId = round.Id,
            DistrictId = round.DistrictId,
            Kind = RunKind.Final,
            Number = await db.Runs.Where(r => r.RoundId == round.Id && r.Kind == RunKind.Final).MaxAsync(r => (int?)r.Number, ct) + 1 ?? 1,
            RequestedBy = change.By.Name,
            RequestedById = change.By.AccountId,
            RequestedAt = change.At,
            Correction = correction,
        };
        db.Add(run);
        if (publish)
            db.Publish(new MatchRequested(run.Id.Value));
        return run.Id;
    }
}
