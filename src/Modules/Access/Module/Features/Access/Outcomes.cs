using Workforce.Access.Domain;

namespace Workforce.Access.Features.Access;

/// <summary>How an outcome of signing in reads in a list.</summary>
internal static class Outcomes
{
    public static string Title(this SignInOutcome outcome) => outcome switch
    {
        SignInOutcome.SignedIn => "登录成功",
        SignInOutcome.CodeAsked => "口令正确，待验证码",
        SignInOutcome.UnknownName => "登录名不存在",
        SignInOutcome.WrongPassword => "口令错误",
        SignInOutcome.WrongCode => "验证码错误",
        SignInOutcome.Locked => "账号锁定",
        SignInOutcome.Disabled => "账号已停用",
        SignInOutcome.WithoutRole => "没有角色",
        SignInOutcome.DemoSignIn => "演示登录",
        SignInOutcome.SignedOut => "退出登录",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, null),
    };

    public static string Colour(this SignInOutcome outcome) => outcome switch
    {
        SignInOutcome.SignedIn or SignInOutcome.DemoSignIn => "bg-green-lt",
        SignInOutcome.CodeAsked or SignInOutcome.SignedOut => "bg-secondary-lt",
        SignInOutcome.Locked or SignInOutcome.Disabled => "bg-red-lt",
        _ => "bg-orange-lt",
    };
}
