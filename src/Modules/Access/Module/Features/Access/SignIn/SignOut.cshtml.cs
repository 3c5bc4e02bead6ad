using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Workforce.Access.Data;
using Workforce.Access.Domain;
using Workforce.Access.Sessions;
using Workforce.Platform.Actors;
using Workforce.Platform.Changes;
using Workforce.Platform.Pages;
using Workforce.Platform.Units;

namespace Workforce.Access.Features.Access.SignIn;

[AllowAnonymous]
internal sealed class SignOutModel(CurrentActor current, Work<AccessDbContext> work, TimeProvider clock) : WorkforcePage
{
    public IActionResult OnGet() => LocalRedirect("/");

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (current.Actor is { } actor)
        {
            var now = clock.GetUtcNow();
            await work.ChangeAsync(new Change(actor, now), async db =>
            {
                var account = await db.Accounts.FindAsync([new AccountId(actor.AccountId)], ct);
                db.Note(SignInOutcome.SignedOut, account?.LoginName, account?.Id, Caller.Of(HttpContext), now);
            }, ct);
        }
        await HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
        return LocalRedirect("/SignIn");
    }
}
