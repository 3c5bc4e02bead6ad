using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Workforce.Access.Policy;
using Workforce.Access.Sessions;
using Workforce.Platform.Changes;
using Workforce.Platform.Pages;

namespace Workforce.Access.Features.Access.Me;

internal sealed class PasswordModel(ChangePassword change, Session session, AccessPolicies policies) : WorkforcePage
{
    [BindProperty, DataType(DataType.Password)]
    public string? Present { get; set; }

    [BindProperty, DataType(DataType.Password)]
    public string? Chosen { get; set; }

    [BindProperty, DataType(DataType.Password)]
    public string? Again { get; set; }

    public AccessPolicy Policy { get; private set; } = null!;

    /// <summary>True when nothing else is open before this.</summary>
    public bool ComesFirst => User.HasClaim(SessionClaims.First, Request.Path);

    public async Task OnGetAsync(CancellationToken ct) => Policy = await policies.TodayAsync(ct);

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => ActAsync(async () =>
    {
        if (Chosen != Again)
            throw new RuleBrokenException("两次输入的新口令不一样。");
        if (await change.HandleAsync(new(Present ?? "", Chosen ?? ""), Change(), ct) is not { } account)
            throw new RuleBrokenException("现在的口令不正确。");
        // Every other session of hers ends within a minute; this one goes on under the new stamp.
        await session.OpenAsync(account, Session.MethodOf(User), Session.AssignmentOf(User), ct);
        return Done(Texts["口令已修改，其他地方的登录会在一分钟内退出。"], "Index");
    }, () => OnGetAsync(ct));
}
