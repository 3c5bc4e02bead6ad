using Workforce.Ethics.Data;
using Workforce.Ethics.Domain.EntryChecks;
using Workforce.Platform.Calendars;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;

namespace Workforce.Ethics.Features.Ethics.EntryChecks;

internal sealed class ActOnHit(Work<EthicsDbContext> work)
{
    public Task HandleAsync(CheckBatchId batch, EntryCheckId check, CheckAction action, uint version, Change change, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        await db.MustHandleAsync(change.By, batch, ct);
        var kind = (await db.Set<CheckBatch>().OneAsync(b => b.Id == batch, ct)).Kind;
        var outcome = await db.Set<CheckOutcome>().OneAsync(o => o.CheckId == check && o.BatchId == batch, ct);
        db.Entry(outcome).Property(o => o.Version).OriginalValue = version;
        outcome.Act(action, kind, change.By.Name, Calendar.On(change.At));
    }, ct);
}
