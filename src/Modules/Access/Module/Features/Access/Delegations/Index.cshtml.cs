using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Access.Contracts;
using Workforce.Access.Data;
using Workforce.Access.Domain;
using Workforce.Access.Policy;
using Workforce.Access.Sessions;
using Workforce.Platform.Calendars;
using Workforce.Platform.Pages;
using Workforce.Platform.Policy;
using Workforce.Platform.Units;

namespace Workforce.Access.Features.Access.Delegations;

[Authorize(Permissions.Delegate)]
internal sealed class IndexModel(Work<AccessDbContext> work, NameStandIn name, EndDelegation end, IOrganisation organisation, AccessPolicies policies, Calendar calendar) : WorkforcePage
{
    [BindProperty]
    public Guid To { get; set; }

    [BindProperty]
    public DateOnly FromOn { get; set; }

    [BindProperty]
    public DateOnly UntilOn { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public IReadOnlyList<DelegationRow> Rows { get; private set; } = [];
    public IReadOnlyList<Account> Colleagues { get; private set; } = [];
    public int MaxDays { get; private set; }
    public DateOnly Today => calendar.Today;
    private AccountId Me => new(Actor.AccountId);

    public Task OnGetAsync(CancellationToken ct)
    {
        (FromOn, UntilOn) = (Today, Today.AddDays(6));
        return ReloadAsync(ct);
    }

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => ActAsync(async () =>
    {
        await name.HandleAsync(new(Session.AssignmentOf(User)!.Value, new(To), FromOn, UntilOn), Change(Reason), ct);
        return Done(Texts["代理已设置，到期自动结束。"], "Index");
    }, () => ReloadAsync(ct));

    public Task<IActionResult> OnPostEndAsync(Guid delegation, CancellationToken ct) => ActAsync(async () =>
    {
        await end.HandleAsync(new(delegation), Change(), ct);
        return Done(Texts["代理已收回，一分钟内生效。"], "Index");
    }, () => ReloadAsync(ct));

    private async Task ReloadAsync(CancellationToken ct)
    {
        var district = await organisation.FindDistrictAsync(new(Actor.Reach.OnlyDistrict), ct);
        MaxDays = (await policies.TodayAsync(ct, district?.RegionCode ?? RegionCode.Country)).DelegationMaxDays;
        (Rows, Colleagues) = await work.ReadAsync(async db =>
        {
            var mine = await db.Assignments.AsNoTracking().OneAsync(a => a.Id == Session.AssignmentOf(User)!.Value, ct);
            var rows = await db.Delegations.Where(d => d.FromAccountId == Me).OrderByDescending(d => d.FromOn)
                .Join(db.Accounts, d => d.ToAccountId, a => a.Id, (d, a) => new DelegationRow(d.Id, a.Name, d.FromOn, d.UntilOn, d.Reason, d.EndedAt)).ToListAsync(ct);
            return (rows, await Delegations.Colleagues.Of(db, mine, Today).AsNoTracking().OrderBy(a => a.Name).ToListAsync(ct));
        }, ct);
    }
}
