using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain.Exchange;

namespace Workforce.Rotation.Features.Rotation.Exchange;

internal sealed class CloseExchange(Work<RotationDbContext> work)
{
    public Task HandleAsync(ExchangeId id, uint version, Change change, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        var year = await db.ExchangeYears.OneAsync(y => y.Id == id, ct);
        db.Entry(year).Property(y => y.Version).OriginalValue = version;
        if (await db.ExchangeSchools.CountAsync(s => s.ExchangeId == id && s.PeopleSentAt == null, ct) is var missing and > 0)
            throw new RuleBrokenException("还有 {0} 所学校没有报送推荐人选，不能办结。", missing);
        if (await db.ExchangeMoves.CountAsync(m => m.ExchangeId == id && m.State == MoveState.PutForward, ct) is var waiting and > 0)
            throw new RuleBrokenException("还有 {0} 人没有批准，不能办结。", waiting);
        year.Close(change.At);
    }, ct);
}
