namespace Workforce.Registry.Features.Registry.Teachers;

/// <summary>Tables of the change log as people call them.</summary>
internal static class RecordTables
{
    public static string NameOf(string table) => table switch
    {
        "education" => "学历",
        "certificates" => "教师资格",
        "posts_held" => "岗位",
        "titles_held" => "职称",
        "appraisals" => "考核",
        "school_spells" => "任职学校",
        "leaves" => "离岗",
        "stays" => "交流支教",
        "honours" => "荣誉",
        "class_teacher_years" => "班主任",
        _ => "基本信息",
    };
}
