using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Access.Data;
using Workforce.Access.Domain;
using Workforce.Access.Sessions;
using Workforce.Platform.Actors;
using Workforce.Platform.Pages;
using Workforce.Platform.Units;

namespace Workforce.Access.Features.Access.Me;

/// <summary>My account: what I may act as, my password and second factor, and where I signed in lately.</summary>
internal sealed class IndexModel(Work<AccessDbContext> work, HeldRoles roles) : WorkforcePage
{
    public Account Mine { get; private set; } = null!;
    public IReadOnlyList<HeldRole> Roles { get; private set; } = [];
    public AssignmentId? ActingAs { get; private set; }
    public IReadOnlyList<SignInRecord> SignIns { get; private set; } = [];
    public bool IsDemo { get; private set; }

    public async Task OnGetAsync(CancellationToken ct)
    {
        var id = new AccountId(Actor.AccountId);
        (Mine, SignIns) = await work.ReadAsync(async db => (
            await db.Accounts.AsNoTracking().OneAsync(a => a.Id == id, ct),
            await db.SignIns.AsNoTracking().Where(s => s.AccountId == id).OrderByDescending(s => s.At).Take(10).ToListAsync(ct)), ct);
        Roles = await roles.OfAsync(id, ct);
        ActingAs = Session.AssignmentOf(User);
        IsDemo = Session.MethodOf(User) == SessionMethod.Demo;
    }
}
