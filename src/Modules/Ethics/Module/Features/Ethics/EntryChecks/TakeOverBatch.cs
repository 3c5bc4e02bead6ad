using Workforce.Access.Contracts;
using Workforce.Ethics.Data;
using Workforce.Ethics.Domain.EntryChecks;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Microsoft.EntityFrameworkCore;

namespace Workforce.Ethics.Features.Ethics.EntryChecks;

/// <summary>A colleague takes a batch over, says why, and so stands in the log of changes before she reads a result.</summary>
internal sealed class TakeOverBatch(Work<EthicsDbContext> work)
{
    public Task HandleAsync(CheckBatchId id, string? why, Change change, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        if (string.IsNullOrWhiteSpace(why))
            throw new RuleBrokenException("接手须写明理由，会留下记录。");
        var batch = await db.Set<CheckBatch>().OneAsync(b => b.Id == id, ct);
        if (await db.Set<CheckHandler>().AnyAsync(h => h.BatchId == id && h.AccountId == change.By.AccountId, ct))
            throw new RuleBrokenException("您已经是这一批的经办人。");
        db.Add(new CheckHandler { BatchId = id, AccountId = change.By.AccountId, DistrictId = new DistrictId(batch.DistrictId.Value), Name = change.By.Name, Why = why.Trim(), Since = change.At });
    }, ct);
}
