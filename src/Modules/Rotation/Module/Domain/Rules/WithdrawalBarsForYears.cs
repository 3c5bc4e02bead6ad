using Workforce.Rotation.Domain.Registrations;

namespace Workforce.Rotation.Domain.Rules;

/// <summary>谯城 2021: who withdraws after choosing may not take part for five years.</summary>
internal static class WithdrawalBarsForYears
{
    public static Refusal? Check(Candidacy candidacy, RotationPolicy policy) =>
        policy.WithdrawBar is { Applies: true } bar && candidacy.WithdrewOn is { } on && on.AddYears(bar.BarYears) is var until && candidacy.On < until
            ? new(nameof(WithdrawalBarsForYears), "您 {0:yyyy-MM-dd} 选岗后放弃，{1} 年内（到 {2:yyyy-MM-dd}）不能再报名。", on, bar.BarYears, until) : null;
}
