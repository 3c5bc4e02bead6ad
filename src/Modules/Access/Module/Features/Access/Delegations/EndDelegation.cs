using Microsoft.EntityFrameworkCore;
using Workforce.Access.Data;
using Workforce.Access.Domain;
using Workforce.Platform.Calendars;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;

namespace Workforce.Access.Features.Access.Delegations;

/// <summary>Takes a delegation back before its last day; the stand-in's session notices within a minute.</summary>
internal sealed class EndDelegation(Work<AccessDbContext> work, Calendar calendar)
{
    public Task HandleAsync(DelegationId id, Change change, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        var delegation = await db.Delegations.SingleOrDefaultAsync(d => d.Id == id && d.FromAccountId == new AccountId(change.By.AccountId), ct)
            ?? throw new RuleBrokenException("没有这项代理，或它不是您委托的。");
        delegation.End(change.At);
        var lent = await db.Assignments.OneAsync(a => a.DelegationId == id, ct);
        lent.End(calendar.Today);
    }, ct);
}
