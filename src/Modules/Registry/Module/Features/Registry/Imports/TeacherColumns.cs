using Workforce.Platform.Sheets;

namespace Workforce.Registry.Features.Registry.Imports;

/// <summary>基本信息 of the national teacher system, with its titles.</summary>
internal static class TeacherColumns
{
    public static readonly IReadOnlyList<SheetColumn> Person =
    [
        Column.Name("name", "姓名", "Name") with { Required = true, Aliases = ["教师姓名"] },
        Column.Name("former_name", "曾用名", "Former name"),
        Column.Code("sex", "性别", "Sex", "sex") with { Required = true },
        Column.Number("staff_number", "教职工号", "Staff number", longest: 20) with { Aliases = ["工号"], Note = "新登记的教师必填，全市唯一" },
        Column.Code("country", "国籍/地区", "Nationality", "country") with { Aliases = ["国籍", "国籍(地区)"] },
        Column.Code("id_kind", "身份证件类型", "Kind of identity document", "id-kind") with { Required = true, Aliases = ["证件类型"], Example = "居民身份证" },
        Column.Number("id_number", "身份证件号", "Identity number") with { Required = true, Personal = true, Aliases = ["身份证件号码", "身份证号", "身份证号码", "证件号码"], Note = "居民身份证填 18 位" },
        Column.Date("born_on", "出生日期", "Date of birth", past: true) with { Required = true, Note = "以人事档案为准；与身份证号不同时会提醒，不会拒绝" },
        Column.Text("native_place", "籍贯", "Native place", longest: 60),
        Column.Text("birth_place", "出生地", "Place of birth", longest: 60),
        Column.Code("ethnicity", "民族", "Ethnicity", "ethnicity") with { Required = true },
        Column.Code("political_status", "政治面貌", "Political status", "political-status") with { Required = true },
        Column.DayOrMonth("party_joined_on", "入党时间", "Joined the Party", past: true),
        Column.Code("marital_status", "婚姻状况", "Marital status", "marital-status"),
        Column.Code("health", "健康状况", "Health", "health"),
        Column.Number("phone", "联系电话", "Telephone", longest: 30) with { Personal = true, Aliases = ["手机号码", "手机", "联系方式"] },
    ];

    public static readonly IReadOnlyList<SheetColumn> Employment =
    [
        Column.Text("school", "学校", "School", longest: 100) with { Aliases = ["学校标识码", "学校名称", "所在学校", "任职学校"], Note = "学校标识码或全称；编制和工资所在的学校。校长导入本校时可不填" },
        Column.DayOrMonth("work_started_on", "参加工作年月", "Started work", past: true) with { Required = true, Note = "工龄起算年月" },
        Column.DayOrMonth("joined_school_on", "进本校年月", "Joined the school") with { Required = true },
        Column.DayOrMonth("teaching_since_on", "从教起始年月", "Teaching since", past: true),
        Column.Code("source", "教职工来源", "Where she came from", "staff-source") with { Required = true, Note = "只有从外县或外系统来的才填“调入”" },
        Column.Code("kind", "教职工类别", "Kind of staff", "staff-kind") with { Required = true },
        Column.Flag("is_established", "是否在编", "On the establishment") with { Required = true },
        Column.DayOrMonth("established_on", "入编时间", "On the establishment since", past: true) with { Aliases = ["本县入编时间"] },
        Column.Code("establishment_stage", "编制所在学段", "Stage of the establishment", "stage"),
        Column.Code("employment_type", "用人形式", "Form of employment", "employment-type"),
        Column.Code("contract_kind", "签订合同情况", "Contract", "contract-kind") with { Required = true },
        Column.DayOrMonth("contract_starts_on", "合同开始日期", "Contract starts"),
        Column.DayOrMonth("contract_ends_on", "合同结束日期", "Contract ends"),
        Column.Code("status", "人员状态", "Status", "staff-status") with { Required = true },
        Column.Code("on_post_status", "在岗状态", "On post", "on-post-status"),
        Column.Code("duty", "行政职务", "Duty", "duty") with { Aliases = ["岗位职务"] },
    ];

    public static readonly IReadOnlyList<SheetColumn> Teaching =
    [
        Column.Code("stage", "主要任教学段", "Main stage", "stage") with { Aliases = ["任教学段"] },
        Column.Code("subject", "主教学科", "Main subject", "subject") with { Aliases = ["任教学科"] },
        Column.Code("second_subject", "兼教学科", "Second subject", "subject"),
        Column.Whole("grade", "任教年级", "Grade", least: 1, most: 12),
        Column.Whole("weekly_periods", "周课时数", "Weekly periods", most: 60) with { Aliases = ["总周课时数"] },
        Column.Flag("is_class_teacher", "是否任班主任", "Class teacher") with { Aliases = ["是否班主任"] },
        Column.Code("mandarin_level", "普通话水平", "Mandarin", "mandarin-level") with { Aliases = ["普通话等级"] },
        Column.Code("it_ability", "信息技术应用能力", "IT ability", "it-ability"),
        Column.Flag("is_normal_graduate", "是否全日制师范类专业毕业", "Full-time teacher training"),
        Column.Flag("has_special_education_training", "是否受过特教专业培养培训", "Special education training"),
        Column.Flag("has_special_education_certificate", "是否有特殊教育从业证书", "Special education certificate"),
        Column.Flag("is_public_normal_student", "是否属于免费（公费）师范生", "State-funded teacher student") with { Aliases = ["是否属于免费师范生", "是否属于公费师范生"] },
        Column.Flag("served_grassroots", "是否参加基层服务项目", "Grassroots service"),
        Column.Flag("is_special_grade", "是否特级教师", "Special-grade teacher"),
        Column.Flag("is_backbone", "是否县级及以上骨干教师", "Backbone teacher"),
        Column.Flag("is_psychology_teacher", "是否心理健康教育教师", "Psychology teacher"),
        Column.Flag("is_dual_qualified", "是否双师型", "Dual-qualified"),
    ];
}
