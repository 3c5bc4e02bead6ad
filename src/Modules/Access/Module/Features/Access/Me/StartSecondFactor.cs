using Microsoft.AspNetCore.Identity;
using Workforce.Access.Data;
using Workforce.Access.Domain;
using Workforce.Access.Sessions;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;

namespace Workforce.Access.Features.Access.Me;

/// <summary>Ties an authenticator app to the account, once a code of it was right, and gives the recovery codes.</summary>
internal sealed class StartSecondFactor(Work<AccessDbContext> work, UserManager<Account> users, AuthenticatorKeys keys)
{
    public sealed record Result(Account Account, IReadOnlyList<string> RecoveryCodes);

    public Task<Result> HandleAsync(string key, string code, Change change, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        var account = await db.LockAsync(new AccountId(change.By.AccountId), ct) ?? throw new InvalidOperationException("Who acts has no account.");
        if (account.HasSecondFactor)
            throw new RuleBrokenException("第二因素已经设置过。换手机时请先停用，再重新设置。");
        var recovery = RecoveryCode.NewSet();
        account.StartSecondFactor(keys.Close(key), recovery, change.At);
        if (!await users.AcceptAppCodeAsync(account, code))
            throw new RuleBrokenException("验证码不正确。请确认手机时间准确，再输入最新的 6 位数字。");
        return new Result(account, recovery);
    }, ct);
}
