using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Workforce.Access.Domain;
using Workforce.Access.Sessions;
using Workforce.Platform.Changes;
using Workforce.Platform.Pages;

namespace Workforce.Access.Features.Access.Me;

/// <summary>Sets up the authenticator app. The key waits in the form, encrypted, until a code has proved that the app has it.</summary>
internal sealed class SecondFactorModel(UserManager<Account> users, StartSecondFactor start, ChangeSecondFactor change, AuthenticatorKeys keys, Session session) : WorkforcePage
{
    private const string Issuer = "教师队伍管理";

    [BindProperty]
    public string? Code { get; set; }

    [BindProperty]
    public string? Waiting { get; set; }

    public Account Mine { get; private set; } = null!;
    public string Key { get; private set; } = "";
    public QrCode? Qr { get; private set; }
    public bool ComesFirst => User.HasClaim(SessionClaims.First, Request.Path);

    public async Task OnGetAsync()
    {
        Mine = (await users.GetUserAsync(User))!;
        if (Mine.HasSecondFactor)
            return;
        Key = Offered() ?? users.GenerateNewAuthenticatorKey();
        Waiting = keys.Close(Key);
        var name = Uri.EscapeDataString($"{Issuer}:{Mine.LoginName}");
        Qr = QrCode.Of($"otpauth://totp/{name}?secret={Key}&issuer={Uri.EscapeDataString(Issuer)}&digits=6");
    }

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => ActAsync(async () =>
    {
        var (account, codes) = await start.HandleAsync(Offered() ?? throw new RuleBrokenException("页面上的密钥不完整。请用下面新的二维码重新添加。"), Code ?? "", Change(), ct);
        await session.OpenAsync(account, Session.MethodOf(User) is SessionMethod.Demo ? SessionMethod.Demo : SessionMethod.SecondFactor, Session.AssignmentOf(User), ct);
        return Show(codes);
    }, OnGetAsync);

    public Task<IActionResult> OnPostCodesAsync(CancellationToken ct) => ActAsync(async () =>
    {
        var result = await change.RenewCodesAsync(Code ?? "", Change(), ct);
        return result.CodeWasRight ? Show(result.RecoveryCodes) : throw WrongCode();
    }, OnGetAsync);

    public Task<IActionResult> OnPostRemoveAsync(CancellationToken ct) => ActAsync(async () =>
    {
        var result = await change.RemoveAsync(Code ?? "", Change(), ct);
        if (!result.CodeWasRight)
            throw WrongCode();
        await session.OpenAsync(result.Account, Session.MethodOf(User), Session.AssignmentOf(User), ct);
        return Done(Texts["第二因素已停用。"], "Index");
    }, OnGetAsync);

    /// <returns>The key the page had offered; null when the form does not carry one of ours.</returns>
    private string? Offered()
    {
        try
        {
            return string.IsNullOrEmpty(Waiting) ? null : keys.Open(Waiting);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private IActionResult Show(IReadOnlyList<string> codes)
    {
        TempData[RecoveryCodesModel.Codes] = JsonSerializer.Serialize(codes);
        return RedirectToPage("RecoveryCodes");
    }

    private static RuleBrokenException WrongCode() => new("验证码不正确或已用过。请输入手机上最新的 6 位数字，或一个未用过的恢复码。");
}
