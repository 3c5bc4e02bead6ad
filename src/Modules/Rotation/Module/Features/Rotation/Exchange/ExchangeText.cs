using Microsoft.Extensions.Localization;
using Workforce.Rotation.Domain.Exchange;
using Workforce.Rotation.Features.Rotation.Exemptions;

namespace Workforce.Rotation.Features.Rotation.Exchange;

internal static class ExchangeText
{
    public static string Title(this Listing listing) => listing switch { Listing.Eligible => "符合交流条件", Listing.Deferred => "暂缓交流", _ => "不列入" };

    public static string Title(this Cohort cohort) => cohort switch { Cohort.Principal => "校级领导", Cohort.MiddleLeader => "中层干部", _ => "教师" };

    public static string Title(this SchoolStep step) => step switch { SchoolStep.Listing => "核对名单", SchoolStep.Posted => "校内公示", SchoolStep.Sent => "已上报，待审核", _ => "已审核" };

    public static string Colour(this SchoolStep step) => step switch { SchoolStep.Listing => "secondary", SchoolStep.Posted => "blue", SchoolStep.Sent => "orange", _ => "green" };

    public static string Title(this ExchangeMove move) => move is { State: MoveState.PutForward, IsPlaced: false } ? "待安排" : move.State.Title();

    public static string Title(this MoveState state) => state switch { MoveState.PutForward => "待批准", MoveState.Approved => "已批准", MoveState.Returned => "已返回", _ => "不予批准" };

    public static string Colour(this MoveState state) => state switch { MoveState.PutForward => "orange", MoveState.Approved => "green", MoveState.Returned => "blue", _ => "red" };

    /// <summary>Why she stands where she stands, by the record.</summary>
    public static string Record(IStringLocalizer texts, ExchangeMember member) => member.Computed switch
    {
        Listing.None => texts["在校 {0} 年，不满 {1} 年", member.YearsInSchool, member.YearsNeeded],
        Listing.Deferred when member.Ground is { } ground => ExemptionText.Of(texts, ground),
        _ => texts["在校 {0} 年，满 {1} 年", member.YearsInSchool, member.YearsNeeded],
    };

    /// <summary>What is odd about a difference, in the words of the notices.</summary>
    public static string Difference(IStringLocalizer texts, ExchangeMember member) => (member.Computed, member.Listed) switch
    {
        (Listing.Eligible, Listing.None) => texts["漏报：档案符合条件，学校没有列入"],
        (Listing.Eligible, Listing.Deferred) => texts["学校列为暂缓，档案里没有这个情形"],
        (Listing.Deferred, Listing.Eligible) => texts["档案属暂缓，学校列为符合条件"],
        (Listing.Deferred, Listing.None) => texts["漏报：档案属暂缓，学校没有列入"],
        (Listing.None, Listing.None) => "",
        (Listing.None, _) => texts["档案年限不够，学校列入"],
        _ => "",
    };
}
