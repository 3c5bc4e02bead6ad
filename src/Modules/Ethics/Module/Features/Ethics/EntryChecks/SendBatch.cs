using Workforce.Ethics.Data;
using Workforce.Ethics.Domain.EntryChecks;
using Workforce.Platform.Calendars;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;

namespace Workforce.Ethics.Features.Ethics.EntryChecks;

internal sealed class SendBatch(Work<EthicsDbContext> work)
{
    public Task HandleAsync(CheckBatchId id, uint version, Change change, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        await db.MustHandleAsync(change.By, id, ct);
        var batch = await db.Set<CheckBatch>().OneAsync(b => b.Id == id, ct);
        db.Entry(batch).Property(b => b.Version).OriginalValue = version;
        batch.Send(Calendar.On(change.At));
    }, ct);
}
