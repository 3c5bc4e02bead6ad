using Microsoft.Extensions.Localization;
using Workforce.Rotation.Domain.Registrations;

namespace Workforce.Rotation.Features.Rotation.Registrations;

internal static class RegistrationText
{
    public static string Title(this RegistrationState state) => state == RegistrationState.Registered ? "已报名" : "已撤回";

    public static string Of(IStringLocalizer texts, DisqualifyRule rule) => !rule.Applies ? texts["未启用"]
        : texts["近 {0} 年年度考核缺少或不合格的不能报名", rule.AppraisalYears];

    public static string Of(IStringLocalizer texts, WithdrawBar bar) => !bar.Applies ? texts["未启用"]
        : texts["选岗后放弃的 {0} 年内不能报名", bar.BarYears] + (bar.NoTransferYears > 0 ? texts["，聘任后 {0} 年内不能再流动", bar.NoTransferYears] : "");
}
