using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Workforce.Platform.Pages;

namespace Workforce.Access.Features.Access.Accounts;

[Authorize(Permissions.Accounts)]
internal sealed class NewModel(CreateAccount create) : WorkforcePage
{
    [BindProperty]
    public string? LoginName { get; set; }

    [BindProperty]
    public string? Name { get; set; }

    public void OnGet() { }

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => ActAsync(async () =>
    {
        var (id, password) = await create.HandleAsync(new(LoginName, Name), Change(), ct);
        TempData[ShowModel.Password] = password;
        return Done(Texts["账号已建立。请把初始口令当面交给本人，再分配角色。"], "Show", new { id = id.Value });
    });
}
