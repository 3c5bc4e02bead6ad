namespace Workforce.Ethics.Domain.EntryChecks;

/// <summary>What people call these, in Chinese; keys of the texts.</summary>
internal static class CheckTitles
{
    public static string Title(this CheckKind kind) => kind == CheckKind.Annual ? "在职年度查询" : "入职查询";

    public static string Title(this CheckResult result) => result == CheckResult.Hit ? "有记录" : "无记录";

    public static string Title(this CheckAction action) => action switch
    {
        CheckAction.NotHired => "不予聘用",
        CheckAction.Suspended => "停止工作，办理解聘",
        CheckAction.Dismissed => "已解聘",
        CheckAction.NotThisPerson => "经查询机关复核，非本人",
        _ => "未处理",
    };
}
