using Microsoft.EntityFrameworkCore;
using Workforce.Access.Data;
using Workforce.Access.Domain;
using Workforce.Access.Domain.Rules;
using Workforce.Platform.Calendars;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;

namespace Workforce.Access.Features.Access.Accounts;

/// <summary>Takes a role away as of today. Open sessions notice within a minute.</summary>
internal sealed class EndRole(Work<AccessDbContext> work, Calendar calendar)
{
    public Task HandleAsync(AccountId account, AssignmentId assignment, Change change, CancellationToken ct)
    {
        NobodyAdministersHerself.Check(change, account);
        ReasonIsGiven.Check(change);
        return work.ChangeAsync(change, async db =>
        {
            var held = await db.Assignments.SingleOrDefaultAsync(a => a.Id == assignment && a.AccountId == account, ct) ?? throw new RuleBrokenException("此人没有这个角色。");
            if (held.DelegationId is not null)
                throw new RuleBrokenException("这是代理，由委托人收回。");
            held.End(calendar.Today);
        }, ct);
    }
}
