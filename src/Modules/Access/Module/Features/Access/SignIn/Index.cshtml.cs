using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Workforce.Access.Demo;
using Workforce.Access.Domain;
using Workforce.Access.Sessions;
using Workforce.Platform.Actors;
using Workforce.Platform.Changes;
using Workforce.Platform.Pages;

namespace Workforce.Access.Features.Access.SignIn;

[AllowAnonymous]
internal sealed class IndexModel(SignInWithPassword signIn, Session session, SecondFactorTicket ticket, DemoDoor door, DemoPeople people, CurrentActor current, TimeProvider clock) : WorkforcePage
{
    [BindProperty]
    public string? LoginName { get; set; }

    [BindProperty, DataType(DataType.Password)]
    public string? Password { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Back { get; set; }

    /// <summary>The generated city's people; null where the demo door is closed.</summary>
    public ILookup<Role, DemoEntry>? Demo { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (current.Actor is not null)
            return LocalRedirect(Url.OnlyLocal(Back));
        await ReloadAsync(ct);
        return Page();
    }

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => ActAsync(async () =>
    {
        var result = await signIn.HandleAsync(new(LoginName, Password ?? "", Caller.Of(HttpContext)), ct);
        if (result.Outcome == SignInOutcome.CodeAsked)
        {
            await ticket.GiveAsync(HttpContext, result.Account!.Id);
            return RedirectToPage("Code", new { Back });
        }
        if (result.Outcome != SignInOutcome.SignedIn)
            throw Refusals.Because(result.Outcome, result.Account, result.Policy, clock.GetUtcNow());
        if (!await session.OpenAsync(result.Account!, SessionMethod.Password, asked: null, ct))
            throw new RuleBrokenException("这个账号目前没有任何角色，请联系安全管理员。");
        return LocalRedirect(Url.OnlyLocal(Back));
    }, () => ReloadAsync(ct));

    private async Task ReloadAsync(CancellationToken ct) => Demo = door.IsOpen ? await people.ByRoleAsync(ct) : null;
}
