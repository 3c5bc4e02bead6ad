using Workforce.Ethics.Data;
using Workforce.Ethics.Domain.Integrity;
using Workforce.Platform.Calendars;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;

namespace Workforce.Ethics.Features.Ethics.Integrity;

/// <summary>信用修复: a record ends before its day, with a reason.</summary>
internal sealed class EndBreach(Work<EthicsDbContext> work)
{
    public Task HandleAsync(IntegrityRecordId id, uint version, DateOnly? on, string? why, Change change, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        var record = await db.Set<IntegrityRecord>().OneAsync(r => r.Id == id, ct);
        db.Entry(record).Property(r => r.Version).OriginalValue = version;
        var today = Calendar.On(change.At);
        record.End(on ?? today, why, today);
    }, ct);
}
