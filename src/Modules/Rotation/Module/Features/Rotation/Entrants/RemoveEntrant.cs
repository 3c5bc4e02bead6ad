using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Features.Rotation.Entrants;

/// <summary>Takes somebody out of a round, with the reason. Her list stays for the record and counts for nothing.</summary>
internal sealed class RemoveEntrant(Work<RotationDbContext> work)
{
    public Task HandleAsync(RoundId roundId, EntrantId id, bool byHerself, Change change, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        var round = await db.Rounds.OneAsync(r => r.Id == roundId, ct);
        if (round.State is not (RoundState.Draft or RoundState.Choosing))
            throw new RuleBrokenException("志愿已经截止，不能再移出人员。");
        if (string.IsNullOrWhiteSpace(change.Reason))
            throw new RuleBrokenException("请写明移出的理由。");
        var entrant = await db.Entrants.OneAsync(e => e.Id == id && e.RoundId == roundId, ct);
        if (!byHerself)
            entrant.Remove(change.Reason.Trim(), change.At);
        else if (await db.Choices.AnyAsync(c => c.EntrantId == id, ct))
            entrant.Withdraw(change.Reason.Trim(), change.At);
        else
            entrant.Remove(change.Reason.Trim(), change.At);
    }, ct);
}
