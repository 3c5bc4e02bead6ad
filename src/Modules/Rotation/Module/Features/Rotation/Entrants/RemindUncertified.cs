using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Features.Rotation.Entrants;

/// <summary>Puts a reminder on the home page of everybody in the round who has not certified a list.</summary>
internal sealed class RemindUncertified(Work<RotationDbContext> work)
{
    /// <returns>How many were reminded.</returns>
    public Task<int> HandleAsync(RoundId id, Change change, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        var round = await db.Rounds.OneAsync(r => r.Id == id, ct);
        if (round.State != RoundState.Choosing)
            throw new RuleBrokenException("只有填报志愿期间才能提醒。");
        round.RemindedAt = change.At;
        return await db.Entrants.Where(e => e.RoundId == id && e.RemovedAt == null && !db.ChoiceLists.Any(l => l.EntrantId == e.Id && l.CertifiedAt != null))
            .ExecuteUpdateAsync(s => s.SetProperty(e => e.RemindedAt, change.At), ct);
    }, ct);
}
