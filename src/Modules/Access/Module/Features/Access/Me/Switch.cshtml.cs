using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Workforce.Access.Domain;
using Workforce.Access.Sessions;
using Workforce.Platform.Pages;

namespace Workforce.Access.Features.Access.Me;

/// <summary>Acts in another of one's own roles from now on.</summary>
internal sealed class SwitchModel(UserManager<Account> users, Session session) : WorkforcePage
{
    public IActionResult OnGet() => LocalRedirect("/Account");

    public async Task<IActionResult> OnPostAsync(Guid assignment, CancellationToken ct)
    {
        var chosen = new AssignmentId(assignment);
        if (await users.GetUserAsync(User) is not { IsActive: true } account || !await session.OpenAsync(account, Session.MethodOf(User), chosen, ct))
            return LocalRedirect("/SignIn");
        return LocalRedirect("/");
    }
}
