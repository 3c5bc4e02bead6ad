using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Workforce.Access.Domain;
using Workforce.Access.Sessions;
using Workforce.Platform.Changes;
using Workforce.Platform.Pages;

namespace Workforce.Access.Features.Access.SignIn;

/// <summary>The second step at the door: the code of the app, or a recovery code.</summary>
[AllowAnonymous]
internal sealed class CodeModel(SignInWithCode signIn, Session session, SecondFactorTicket ticket, TimeProvider clock) : WorkforcePage
{
    [BindProperty]
    public string? Code { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Back { get; set; }

    public async Task<IActionResult> OnGetAsync() => await ticket.ReadAsync(HttpContext) is null ? RedirectToPage("Index", new { Back }) : Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (await ticket.ReadAsync(HttpContext) is not { } account)
            return RedirectToPage("Index", new { Back });
        return await ActAsync(async () =>
        {
            var result = await signIn.HandleAsync(new(account, Code ?? "", Caller.Of(HttpContext)), ct);
            if (result.Outcome != SignInOutcome.SignedIn)
                throw Refusals.Because(result.Outcome, result.Account, result.Policy, clock.GetUtcNow());
            await ticket.TakeAsync(HttpContext);
            if (!await session.OpenAsync(result.Account!, SessionMethod.SecondFactor, asked: null, ct))
                throw new RuleBrokenException("这个账号目前没有任何角色，请联系安全管理员。");
            return LocalRedirect(Url.OnlyLocal(Back));
        });
    }
}
