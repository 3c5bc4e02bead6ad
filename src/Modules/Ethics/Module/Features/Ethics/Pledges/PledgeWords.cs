using Microsoft.Extensions.Localization;
using Workforce.Ethics.Domain.Pledges;

namespace Workforce.Ethics.Features.Ethics.Pledges;

/// <summary>The words of pledges, as keys of the module's texts.</summary>
internal static class PledgeWords
{
    public static string Title(this PledgeTier tier) => tier switch
    {
        PledgeTier.CityDistrict => "市与区责任书",
        PledgeTier.DistrictSchool => "区与校责任书",
        _ => "校与教师承诺书",
    };

    public static string Title(this PledgeSeason season) => season switch
    {
        PledgeSeason.Spring => "春季复签",
        PledgeSeason.Summer => "暑假前",
        PledgeSeason.Winter => "寒假前",
        _ => "学年签署",
    };

    public static string Title(this PledgeState state) => state switch { PledgeState.Draft => "准备中", PledgeState.Open => "签署中", _ => "已结束" };

    public static string Colour(this PledgeState state) => state switch { PledgeState.Draft => "orange", PledgeState.Open => "blue", _ => "secondary" };

    public static string Title(this ConfirmedBy by) => by switch
    {
        ConfirmedBy.Password => "口令",
        ConfirmedBy.SecondFactor => "动态验证码",
        ConfirmedBy.List => "会议签名表，由校长登记",
        _ => "演示登录（无口令）",
    };

    public static string Title(this NoticeKind kind) => kind switch { NoticeKind.DueSoon => "即将到期", NoticeKind.Reminder => "催签", NoticeKind.Overdue => "逾期", _ => "上报" };

    public static string Year(IStringLocalizer texts, int schoolYear) => texts["{0}—{1}学年", schoolYear, schoolYear + 1];

    public static DateTimeOffset Local(this DateTimeOffset at) => at.ToOffset(TimeSpan.FromHours(8));
}
