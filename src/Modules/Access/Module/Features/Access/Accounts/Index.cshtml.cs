using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Access.Data;
using Workforce.Access.Domain;
using Workforce.Platform.Actors;
using Workforce.Platform.Calendars;
using Workforce.Platform.Pages;
using Workforce.Platform.Units;

namespace Workforce.Access.Features.Access.Accounts;

[Authorize(Permissions.Accounts)]
internal sealed class IndexModel(Work<AccessDbContext> work, RolePlaces places, Calendar calendar) : WorkforcePage
{
    public const int Size = 50;

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Words { get; set; }

    [BindProperty(SupportsGet = true)]
    public Role? Role { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? State { get; set; }

    [BindProperty(SupportsGet = true, Name = "page")]
    public int Number { get; set; } = 1;

    [BindProperty(SupportsGet = true)]
    public string? Sort { get; set; }

    public int Total { get; private set; }
    public IReadOnlyList<AccountRow> Rows { get; private set; } = [];
    public ILookup<AccountId, RoleAtPlace> Roles { get; private set; } = null!;
    public DateTimeOffset Now => calendar.Now;

    public async Task OnGetAsync(CancellationToken ct)
    {
        Number = Math.Clamp(Number, 1, 100_000);
        var today = calendar.Today;
        var held = await work.ReadAsync(async db =>
        {
            var accounts = new AccountFilter(Words, Role, State).Apply(db, Now, today);
            Total = await accounts.CountAsync(ct);
            Rows = await Sorted(accounts).Skip((Number - 1) * Size).Take(Size)
                .Select(a => new AccountRow(a.Id, a.LoginName, a.Name, a.DisabledAt, a.LockedUntil, a.SecondFactorSince != null,
                    db.SignIns.Where(s => s.AccountId == a.Id && (s.Outcome == SignInOutcome.SignedIn || s.Outcome == SignInOutcome.DemoSignIn)).Max(s => (DateTimeOffset?)s.At))).ToListAsync(ct);
            var ids = Rows.Select(r => r.Id).ToList();
            return await db.Assignments.AsNoTracking().Where(a => ids.Contains(a.AccountId) && a.FromOn <= today && (a.UntilOn == null || a.UntilOn >= today)).ToListAsync(ct);
        }, ct);
        Roles = (await places.NameAsync(held, ct)).ToLookup(r => r.Assignment.AccountId);
    }

    private IOrderedQueryable<Account> Sorted(IQueryable<Account> accounts) => Sort switch
    {
        "name" => accounts.OrderBy(a => a.Name).ThenBy(a => a.LoginName),
        "-name" => accounts.OrderByDescending(a => a.Name).ThenBy(a => a.LoginName),
        "-login" => accounts.OrderByDescending(a => a.LoginName),
        _ => accounts.OrderBy(a => a.LoginName),
    };
}
