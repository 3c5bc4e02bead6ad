using Microsoft.Extensions.Localization;
using Workforce.Rotation.Domain.Appeals;

namespace Workforce.Rotation.Features.Rotation.Appeals;

internal static class AppealText
{
    public static string Title(this AppealTrack track) => track switch
    {
        AppealTrack.School => "校内争议仲裁小组",
        AppealTrack.Bureau => "教师申诉（教育局）",
        AppealTrack.Review => "人事复核",
        AppealTrack.StaffAppeal => "人事申诉",
        _ => "人事争议仲裁",
    };

    /// <summary>Which law, for how long.</summary>
    public static string Law(this AppealTrack track) => track switch
    {
        AppealTrack.School => "向本校争议仲裁小组提出，是校内调解，不影响其他途径。",
        AppealTrack.Bureau => "教师法第三十九条：认为合法权益受到侵犯的，可以向教育局申诉。",
        AppealTrack.Review => "事业单位人事管理条例第三十八条：向作出决定的单位申请复核。",
        AppealTrack.StaffAppeal => "对复核决定不服的，向教育局或者人社部门申诉。",
        _ => "劳动争议调解仲裁法：向人事争议仲裁委员会申请；对裁决不服的可以起诉。",
    };

    /// <summary>The terms of a track in words: to file, to decide.</summary>
    public static string Terms(IStringLocalizer texts, AppealClock clock) => string.Concat(
        clock.FileMonths is { } months ? texts["自知道之日起 {0} 个月内提出；", months] : clock.FileDays is { } days ? texts["自知道之日起 {0} 天内提出；", days] : "",
        clock.DecidesFromAcceptance ? texts["受理后 {0} 天内决定", clock.Decide.Days] : texts["办理期限 {0} {1}", clock.Decide.Days, PolicyText.Word(texts, clock.Decide.Unit)],
        clock.ExtensionDays is { } more ? texts["，可延 {0} 天", more] : "", texts["。"]);

    public static string Title(this AppealState state) => state switch
    {
        AppealState.Filed => "已提出",
        AppealState.Accepted => "已受理",
        AppealState.NotAccepted => "不予受理",
        AppealState.Decided => "已决定",
        _ => "已撤回",
    };

    public static string Colour(this AppealState state) => state switch { AppealState.Filed => "orange", AppealState.Accepted => "blue", AppealState.Decided => "green", AppealState.NotAccepted => "red", _ => "secondary" };
}
