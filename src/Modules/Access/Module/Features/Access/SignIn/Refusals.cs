using Workforce.Access.Domain;
using Workforce.Access.Policy;
using Workforce.Platform.Changes;

namespace Workforce.Access.Features.Access.SignIn;

/// <summary>What the door says. An unknown name and a wrong password sound the same.</summary>
internal static class Refusals
{
    public static RuleBrokenException Because(SignInOutcome outcome, Account? account, AccessPolicy policy, DateTimeOffset now) => outcome switch
    {
        SignInOutcome.Locked => new RuleBrokenException("连续 {0} 次输错，账号已锁定。请在 {1} 分钟后再试，或请安全管理员解锁。", policy.LockoutAttempts, Minutes(account!.LockedUntil!.Value - now)),
        SignInOutcome.Disabled => new RuleBrokenException("这个账号已停用。如有疑问，请联系安全管理员。"),
        SignInOutcome.WrongCode => new RuleBrokenException("验证码不正确或已用过。请输入手机上最新的 6 位数字，或一个未用过的恢复码。"),
        _ => new RuleBrokenException("登录名或口令不正确。"),
    };

    private static int Minutes(TimeSpan left) => Math.Max(1, (int)Math.Ceiling(left.TotalMinutes));
}
