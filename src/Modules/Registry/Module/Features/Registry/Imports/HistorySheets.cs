using Workforce.Platform.Sheets;

namespace Workforce.Registry.Features.Registry.Imports;

/// <summary>The sheets about a teacher's past; each row names her by name and identity number.</summary>
internal static class HistorySheets
{
    public static readonly SheetDefinition Education = Sheet("education", "学习经历", "Education", ["level", "started_on"],
    [
        Column.Month("started_on", "入学年月", "Entered", past: true) with { Required = true },
        Column.Month("graduated_on", "毕业年月", "Graduated"),
        Column.Code("mode", "学习方式", "Mode of study", "study-mode"),
        Column.Code("level", "学历", "Education", "education") with { Required = true, Aliases = ["获得学历"] },
        Column.Text("institution", "获得学历的院校", "Institution", longest: 100) with { Aliases = ["获得学历的院校或机构", "毕业院校"] },
        Column.Text("major", "专业", "Major", longest: 100) with { Aliases = ["所学专业"] },
        Column.Code("degree", "学位层次", "Degree", "degree") with { Aliases = ["学位"] },
        Column.Month("degree_on", "学位授予年月", "Degree granted"),
        Column.Flag("is_normal", "是否师范类", "Teacher training") with { Aliases = ["是否师范类专业"] },
        Column.Flag("is_highest", "最高学历标识", "Highest"),
        Column.Flag("is_first", "第一学历标识", "First"),
    ]);

    public static readonly SheetDefinition Certificates = Sheet("certificates", "教师资格", "Teaching qualifications", ["number"],
    [
        Column.Code("kind", "教师资格证种类", "Kind", "certificate-kind") with { Required = true, Lines = true, Aliases = ["种类", "教师资格种类", "学段"] },
        Column.Code("subject", "任教学科", "Subject", "subject") with { Lines = true, Aliases = ["学科"] },
        Column.Number("number", "教师资格证号码", "Number", longest: 20) with { Required = true, Lines = true, Aliases = ["号码", "证书号码"] },
        Column.Text("issued_by", "颁发机构", "Issued by", longest: 60) with { Lines = true },
        Column.DayOrMonth("issued_on", "颁发日期", "Issued on", past: true) with { Lines = true },
        Column.DayOrMonth("first_registered_on", "首次注册日期", "First registered", past: true) with { Lines = true },
        Column.DayOrMonth("registered_until", "定期注册有效期止", "Registered until") with { Lines = true },
        Column.Code("registration", "定期注册结论", "Registration", "registration-result") with { Lines = true, Aliases = ["注册结论"] },
    ]) with
    {
        Check = (row, _) =>
        {
            if (row.Text("number") is { Length: not 17 })
                row.Warn("number", "一般是 17 位，请核对");
        },
    };

    public static readonly SheetDefinition Posts = Sheet("posts-held", "岗位聘任", "Posts held", ["category", "started_on"],
    [
        Column.Code("category", "岗位类别", "Category", "post-category") with { Required = true },
        Column.Code("level", "岗位等级", "Level", "post-level") with { Required = true },
        Column.DayOrMonth("started_on", "聘任开始", "From") with { Required = true, Aliases = ["聘任开始年月", "聘任开始时间"] },
        Column.DayOrMonth("ended_on", "聘任结束", "Until") with { Aliases = ["聘任结束年月", "聘任结束时间"], Note = "仍在聘的不填或填“至今”" },
        Column.Flag("is_provisional", "是否暂聘", "Provisional"),
    ]) with { Check = (row, _) => EndAfterStart(row) };

    public static readonly SheetDefinition Titles = Sheet("titles-held", "专业技术职务聘任", "Titles held", ["title", "obtained_on"],
    [
        Column.Code("title", "专业技术职务", "Title", "title") with { Required = true, Aliases = ["职务", "职称"] },
        Column.Code("subject", "职称学科", "Subject", "subject") with { Aliases = ["学科"] },
        Column.DayOrMonth("obtained_on", "取得时间", "Obtained", past: true) with { Required = true, Aliases = ["获得时间", "职称获得时间"] },
        Column.DayOrMonth("appointed_on", "聘任开始", "Appointed from") with { Aliases = ["聘任开始年月"] },
        Column.DayOrMonth("appointment_ended_on", "聘任结束", "Appointed until") with { Aliases = ["聘任结束年月"], Note = "仍在聘的不填或填“至今”" },
    ]);

    public static readonly SheetDefinition Appraisals = Sheet("appraisals", "年度考核", "Appraisals", ["year"],
    [
        Column.Whole("year", "考核年度", "Year", least: 1950, most: 2100) with { Required = true, Aliases = ["年度"] },
        Column.Text("unit", "考核单位", "Appraised at", longest: 100) with { Aliases = ["单位"], Note = "全市学校的标识码或全称；外市单位可不填" },
        Column.Code("result", "考核结果", "Result", "appraisal-result") with { Required = true, Aliases = ["结果"] },
        Column.Code("ethics", "师德考核结果", "Ethics", "appraisal-result") with { Aliases = ["师德考核"] },
        Column.DayOrMonth("confirmed_on", "确认日期", "Confirmed", past: true),
    ]);

    public static readonly SheetDefinition Spells = Sheet("school-spells", "工作经历", "Work history", ["started_on"],
    [
        Column.Text("unit", "任职单位", "Unit", longest: 100) with { Required = true, Aliases = ["任职单位名称", "学校"] },
        Column.DayOrMonth("started_on", "开始年月", "From", past: true) with { Required = true, Aliases = ["任职开始年月", "起始年月"] },
        Column.DayOrMonth("ended_on", "结束年月", "Until") with { Aliases = ["任职结束年月", "终止年月"], Note = "最后一段填“至今”" },
        Column.Code("area", "单位城乡类型", "Urban, town or rural", "locality") with { Aliases = ["是否农村"] },
        Column.Code("stage", "任教学段", "Stage", "stage"),
        Column.Text("position", "任职岗位", "Position", longest: 60),
    ]) with { Check = (row, _) => EndAfterStart(row), Aliases = ["学校经历"] };

    public static readonly SheetDefinition Stays = Sheet("stays", "交流轮岗", "Exchange and support", ["started_on", "to_school"],
    [
        Column.Code("kind", "交流轮岗类型", "Kind", "stay-kind") with { Required = true, Aliases = ["类型"] },
        Column.DayOrMonth("started_on", "开始年月", "From") with { Required = true, Aliases = ["起始年月"] },
        Column.DayOrMonth("ended_on", "结束年月", "Until") with { Aliases = ["终止年月"], Note = "尚未结束的填“至今”" },
        Column.Text("from_school", "原单位", "From school", longest: 100) with { Required = true, Aliases = ["原单位名称"], Note = "学校标识码或全称" },
        Column.Text("to_school", "交流轮岗单位", "To school", longest: 100) with { Required = true, Aliases = ["交流单位", "交流轮岗单位名称"], Note = "学校标识码或全称" },
        Column.Flag("moves_relation", "是否调动人事关系", "Employment moves too"),
    ]) with { Check = (row, _) => EndAfterStart(row) };

    public static readonly SheetDefinition Honours = Sheet("honours", "荣誉", "Honours", ["name", "granted_on"],
    [
        Column.Code("kind", "荣誉类别", "Kind", "honour-kind") with { Required = true, Aliases = ["类别"] },
        Column.Code("level", "荣誉级别", "Level", "honour-level") with { Aliases = ["级别"] },
        Column.Text("name", "荣誉名称", "As on the certificate", longest: 100) with { Required = true, Aliases = ["名称"] },
        Column.DayOrMonth("granted_on", "授予日期", "Granted on", past: true) with { Required = true },
        Column.Text("granted_by", "授予单位", "Granted by", longest: 100),
    ]);

    public static readonly SheetDefinition ClassTeacherYears = Sheet("class-teacher-years", "班主任经历", "Class teacher", ["school_year"],
    [
        Column.Whole("school_year", "学年", "School year", least: 1950, most: 2100) with { Required = true, Note = "学年开始的年份，2025—2026学年填 2025" },
    ]);

    public static readonly IReadOnlyList<SheetDefinition> All = [Education, Certificates, Posts, Titles, Appraisals, Spells, Stays, Honours, ClassTeacherYears];

    private static SheetDefinition Sheet(string name, string title, string english, string[] keys, SheetColumn[] columns) => new(name, title, english)
    {
        Columns =
        [
            Column.Name("teacher_name", "姓名", "Name") with { Required = true, Aliases = ["教师姓名"] },
            Column.Number("id_number", "身份证件号", "Identity number") with { Required = true, Personal = true, Aliases = ["身份证件号码", "身份证号", "身份证号码", "证件号码"] },
            .. columns,
        ],
        Keys = ["id_number", .. keys],
        Optional = true,
    };

    private static void EndAfterStart(SheetRow row)
    {
        if (row.Date("ended_on") < row.Date("started_on"))
            row.Fault("ended_on", "早于开始日期");
    }
}
