using Workforce.Rotation.Domain.Registrations;

namespace Workforce.Rotation.Domain.Rules;

/// <summary>谯城 2021: no second move within three years of the first.</summary>
internal static class RecentlyAppointedMayNotMove
{
    public static Refusal? Check(Candidacy candidacy, RotationPolicy policy) =>
        policy.WithdrawBar is { Applies: true, NoTransferYears: > 0 } bar && candidacy.AppointedOn is { } on && on.AddYears(bar.NoTransferYears) is var until && candidacy.On < until
            ? new(nameof(RecentlyAppointedMayNotMove), "您 {0:yyyy-MM-dd} 经竞聘到现学校，{1} 年内（到 {2:yyyy-MM-dd}）不能再流动。", on, bar.NoTransferYears, until) : null;
}
