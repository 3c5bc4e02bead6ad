using Workforce.Staffing.Domain.Cases;

namespace Workforce.Staffing.Features.Staffing.Cases;

/// <summary>Keys of the texts for the words of cases.</summary>
internal static class CaseWords
{
    public static string Title(this CaseKind kind) => kind switch
    {
        CaseKind.Occupied => "占编",
        CaseKind.Squeezed => "挤占",
        CaseKind.Diverted => "挪用",
        CaseKind.Withheld => "截留",
        CaseKind.MixedPosts => "混编混岗",
        CaseKind.LongSecondment => "长期借调",
        CaseKind.NotAtPost => "在编不在岗",
        CaseKind.PaidAbsent => "吃空饷",
        CaseKind.InPrivateSchool => "公办在编教师在民办学校",
        CaseKind.LeftVacant => "有编不补",
        _ => "超编进人",
    };

    public static string Title(this CaseState state) => state switch { CaseState.Suspected => "疑似", CaseState.Open => "办理中", CaseState.Closed => "已办结", _ => "不属于违规" };

    public static string Colour(this CaseState state) => state switch { CaseState.Suspected => "orange", CaseState.Open => "blue", CaseState.Closed => "green", _ => "secondary" };

    public static string Title(this CaseAct act) => act switch { CaseAct.Found => "发现", CaseAct.Confirmed => "确认", CaseAct.Answered => "学校说明", CaseAct.Extended => "延期", CaseAct.Closed => "办结", _ => "排除" };
}
