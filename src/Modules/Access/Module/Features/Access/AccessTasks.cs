using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Workforce.Access.Data;
using Workforce.Access.Domain;
using Workforce.Access.Features.Access.Accounts;
using Workforce.Platform.Actors;
using Workforce.Platform.Calendars;
using Workforce.Platform.Modules;
using Workforce.Platform.Units;

namespace Workforce.Access.Features.Access;

/// <summary>What waits for people here: locked accounts for the security administrator, and who stands in for whom.</summary>
internal sealed class AccessTasks(Work<AccessDbContext> work, Calendar calendar, IStringLocalizer<Texts> texts) : IHomeTasks
{
    public Task<IReadOnlyList<HomeTask>> ForAsync(Actor actor, CancellationToken ct) => actor.Role switch
    {
        Role.SecurityAdministrator => LockedAsync(ct),
        Role.Principal => StandInsAsync(new AccountId(actor.AccountId), ct),
        _ => Task.FromResult<IReadOnlyList<HomeTask>>([]),
    };

    private async Task<IReadOnlyList<HomeTask>> LockedAsync(CancellationToken ct)
    {
        var (now, today) = (calendar.Now, calendar.Today);
        var (locked, idle) = await work.ReadAsync(async db => (
            await new AccountFilter(null, null, AccountFilter.Locked).Apply(db, now, today).CountAsync(ct),
            await new AccountFilter(null, null, AccountFilter.WithoutRole).Apply(db, now, today).CountAsync(ct)), ct);
        return new[]
        {
            new HomeTask(texts["锁定的账号"], texts["连续输错口令。核实本人后解锁，或等它到时自动恢复。"], $"/Access/Accounts?state={AccountFilter.Locked}", "lock", locked),
            new HomeTask(texts["没有角色的账号"], texts["有账号但不能登录，请分配角色或停用。"], $"/Access/Accounts?state={AccountFilter.WithoutRole}", "user-question", idle),
        }.Where(t => t.Count > 0).ToList();
    }

    private async Task<IReadOnlyList<HomeTask>> StandInsAsync(AccountId me, CancellationToken ct)
    {
        var today = calendar.Today;
        var (mine, lent) = await work.ReadAsync(async db => (
            await InForce(db, today).Where(d => d.FromAccountId == me).Join(db.Accounts, d => d.ToAccountId, a => a.Id, (d, a) => new { a.Name, d.UntilOn }).ToListAsync(ct),
            await InForce(db, today).Where(d => d.ToAccountId == me).Join(db.Accounts, d => d.FromAccountId, a => a.Id, (d, a) => new { a.Name, d.UntilOn }).ToListAsync(ct)), ct);
        return
        [
            .. mine.Select(d => new HomeTask(texts["{0} 正在代您办理", d.Name], texts["到期自动结束，也可以提前收回。"], "/Access/Delegations", "user-share", DueOn: d.UntilOn)),
            .. lent.Select(d => new HomeTask(texts["您正在代 {0} 办理", d.Name], texts["您办的每件事都会记着是代办。"], "/Account", "user-share", DueOn: d.UntilOn)),
        ];
    }

    private static IQueryable<Delegation> InForce(AccessDbContext db, DateOnly today) => db.Delegations.Where(d => d.EndedAt == null && d.FromOn <= today && d.UntilOn >= today);
}
