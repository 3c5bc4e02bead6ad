namespace Workforce.Platform.Sheets.Imports;

/// <summary>What people call results and states, in Chinese; translated by Platform's texts.</summary>
public static class ResultTitles
{
    public static string Of(RowResult result) => result switch
    {
        RowResult.Added => "新增",
        RowResult.Changed => "更新",
        RowResult.Same => "相同",
        _ => "有误",
    };

    public static string Of(ImportState state) => state switch
    {
        ImportState.Checking => "核对中",
        ImportState.Refused => "未接受",
        ImportState.Checked => "待确认",
        ImportState.Committing => "导入中",
        ImportState.Committed => "已导入",
        ImportState.Undoing => "撤销中",
        ImportState.Undone => "已撤销",
        _ => "已放弃",
    };
}
