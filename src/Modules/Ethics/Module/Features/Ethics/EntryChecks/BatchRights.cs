using Microsoft.EntityFrameworkCore;
using Workforce.Ethics.Data;
using Workforce.Ethics.Domain.EntryChecks;
using Workforce.Platform.Actors;
using Workforce.Platform.Changes;

namespace Workforce.Ethics.Features.Ethics.EntryChecks;

internal static class BatchRights
{
    public static Task<bool> HandlesAsync(this EthicsDbContext db, Actor actor, CheckBatchId batch, CancellationToken ct) => db.Set<CheckHandler>().AnyAsync(h => h.BatchId == batch && h.AccountId == actor.AccountId, ct);

    public static async Task MustHandleAsync(this EthicsDbContext db, Actor actor, CheckBatchId batch, CancellationToken ct)
    {
        if (!await db.HandlesAsync(actor, batch, ct))
            throw new RuleBrokenException("这一批不由您经办；需要时先接手。");
    }
}
