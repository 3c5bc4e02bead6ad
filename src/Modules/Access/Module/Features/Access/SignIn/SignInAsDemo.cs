using Microsoft.EntityFrameworkCore;
using Workforce.Access.Data;
using Workforce.Access.Demo;
using Workforce.Access.Domain;
using Workforce.Access.Sessions;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;

namespace Workforce.Access.Features.Access.SignIn;

/// <summary>Opens an account of the generated city without a password. Other accounts stay shut even here.</summary>
internal sealed class SignInAsDemo(Work<AccessDbContext> work, DemoDoor door, TimeProvider clock)
{
    public async Task<Account?> HandleAsync(AssignmentId assignment, Caller caller, CancellationToken ct)
    {
        if (!door.IsOpen)
            return null;
        var now = clock.GetUtcNow();
        return await work.ChangeAsync(Change.BySystem("access.sign-in", now), async db =>
        {
            var account = await db.Accounts.SingleOrDefaultAsync(a => a.DisabledAt == null && db.DemoAccounts.Any(d => d.AccountId == a.Id) && db.Assignments.Any(h => h.Id == assignment && h.AccountId == a.Id), ct);
            if (account is not null)
                db.Note(SignInOutcome.DemoSignIn, account.LoginName, account.Id, caller, now);
            return account;
        }, ct);
    }
}
