namespace Workforce.Ethics.Domain.Inspections;

/// <summary>What people call these, in Chinese; keys of the texts.</summary>
internal static class InspectionTitles
{
    public static string Title(this InspectionLevel level) => level switch { InspectionLevel.City => "市级", InspectionLevel.District => "区县级", _ => "校级" };

    public static string Title(this VisitKind kind) => kind switch { VisitKind.SelfCheck => "自查", VisitKind.Inspection => "检查", VisitKind.Undercover => "暗访", _ => "举报核查" };

    public static string Title(this VisitState state) => state switch { VisitState.Planned => "待检查", VisitState.Done => "已检查", _ => "已取消" };

    public static string Title(this VisitOutcome outcome) => outcome switch
    {
        VisitOutcome.Clean => "未发现问题",
        VisitOutcome.CorrectedAtOnce => "当场整改",
        VisitOutcome.OrderedToCorrect => "责令整改",
        _ => "移交查处",
    };

    public static string Title(this FindingState state) => state switch { FindingState.Found => "发现", FindingState.Handling => "在处理", _ => "已处理" };
}
