using Workforce.Rotation.Domain.InSchool;

namespace Workforce.Rotation.Features.Rotation.InSchool;

internal static class InSchoolWords
{
    public static string Title(this ApplicationState state) => state switch
    {
        ApplicationState.Applied => "待审查",
        ApplicationState.Eligible => "符合条件",
        ApplicationState.Refused => "不符合条件",
        ApplicationState.Withdrawn => "已撤回",
        _ => "没有报名",
    };

    public static string Colour(this ApplicationState state) => state switch { ApplicationState.Applied => "orange", ApplicationState.Eligible => "green", ApplicationState.Refused => "red", _ => "secondary" };

    public static string Title(this ApplicationOutcome outcome) => outcome == ApplicationOutcome.Hired ? "拟聘" : "落聘";

    public static string Title(this PostedKind kind) => kind switch { PostedKind.Posts => "公布的岗位", PostedKind.Scores => "公布的评分", _ => "拟聘、落聘名单" };
}
