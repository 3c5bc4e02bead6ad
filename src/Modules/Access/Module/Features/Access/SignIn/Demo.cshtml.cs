using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Workforce.Access.Domain;
using Workforce.Access.Sessions;
using Workforce.Platform.Pages;

namespace Workforce.Access.Features.Access.SignIn;

/// <summary>One click on a line of the demo list.</summary>
[AllowAnonymous]
internal sealed class DemoModel(SignInAsDemo demo, Session session) : WorkforcePage
{
    public IActionResult OnGet() => RedirectToPage("/Access/SignIn/Index");

    public async Task<IActionResult> OnPostAsync(Guid assignment, string? back, CancellationToken ct)
    {
        var chosen = new AssignmentId(assignment);
        if (await demo.HandleAsync(chosen, Caller.Of(HttpContext), ct) is not { } account || !await session.OpenAsync(account, SessionMethod.Demo, chosen, ct))
            return NotFound();
        return LocalRedirect(Url.OnlyLocal(back));
    }
}
