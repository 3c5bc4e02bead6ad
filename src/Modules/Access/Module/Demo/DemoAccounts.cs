using Microsoft.EntityFrameworkCore;
using Workforce.Access.Data;
using Workforce.Access.Domain;
using Workforce.Demo;
using Workforce.Platform.Calendars;
using Workforce.Platform.Changes;
using Workforce.Platform.Data;
using Workforce.Platform.Demo;
using Workforce.Platform.Units;

namespace Workforce.Access.Demo;

/// <summary>Loads the city's organisation and everybody's accounts. They have no passwords: only the demo list opens them.</summary>
internal sealed class DemoAccounts(Work<AccessDbContext> work, Calendar calendar) : IDemoSeed
{
    public int Order => 10;

    public Task<bool> SeedAsync(DemoCity city, CancellationToken ct) => work.ChangeAsync(Change.BySystem("demo", calendar.Now), async db =>
    {
        if (await db.Units.AnyAsync(ct))
            return false;
        var plan = DemoPlan.Of(city, calendar.Now);
        db.Units.AddRange(plan.Units);
        await db.SaveChangesAsync(ct);
        await db.BulkInsertAsync(plan.Accounts, ct);
        await db.BulkInsertAsync(plan.DemoAccounts, ct);
        await db.BulkInsertAsync(plan.Assignments.Where(a => a.DelegationId is null), ct);
        await db.BulkInsertAsync(plan.Delegations, ct);
        await db.BulkInsertAsync(plan.Assignments.Where(a => a.DelegationId is not null), ct);
        return true;
    }, ct);
}
