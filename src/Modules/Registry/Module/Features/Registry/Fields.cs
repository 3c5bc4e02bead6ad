using Workforce.Platform.Sheets;
using Workforce.Registry.Domain;

namespace Workforce.Registry.Features.Registry;

/// <summary>The basic fields as people call them: for forms, the change log, and two versions side by side.</summary>
internal static class Fields
{
    public static readonly IReadOnlyDictionary<string, Field> OfTeacher = new Dictionary<string, Field>
    {
        [nameof(Teacher.Name)] = new("姓名"),
        [nameof(Teacher.FormerName)] = new("曾用名"),
        [nameof(Teacher.PinyinInitials)] = new("拼音首字母"),
        [nameof(Teacher.Sex)] = new("性别", "sex"),
        [nameof(Teacher.Country)] = new("国籍/地区", "country"),
        [nameof(Teacher.IdKind)] = new("身份证件类型", "id-kind"),
        [nameof(Teacher.BornOn)] = new("出生日期"),
        [nameof(Teacher.NativePlace)] = new("籍贯"),
        [nameof(Teacher.BirthPlace)] = new("出生地"),
        [nameof(Teacher.Ethnicity)] = new("民族", "ethnicity"),
        [nameof(Teacher.PoliticalStatus)] = new("政治面貌", "political-status"),
        [nameof(Teacher.PartyJoinedOn)] = new("入党时间"),
        [nameof(Teacher.MaritalStatus)] = new("婚姻状况", "marital-status"),
        [nameof(Teacher.Health)] = new("健康状况", "health"),
        [nameof(Teacher.StaffNumber)] = new("教职工号"),
        [nameof(Teacher.SchoolId)] = new("学校"),
        [nameof(Teacher.WorkSchoolId)] = new("现工作学校"),
        [nameof(Teacher.WorkStartedOn)] = new("参加工作年月"),
        [nameof(Teacher.TeachingSinceOn)] = new("从教起始年月"),
        [nameof(Teacher.JoinedSchoolOn)] = new("进本校年月"),
        [nameof(Teacher.Source)] = new("教职工来源", "staff-source"),
        [nameof(Teacher.Kind)] = new("教职工类别", "staff-kind"),
        [nameof(Teacher.EmploymentType)] = new("用人形式", "employment-type"),
        [nameof(Teacher.IsEstablished)] = new("是否在编"),
        [nameof(Teacher.EstablishedOn)] = new("入编时间"),
        [nameof(Teacher.EstablishmentStage)] = new("编制所在学段", "stage"),
        [nameof(Teacher.ContractKind)] = new("签订合同情况", "contract-kind"),
        [nameof(Teacher.ContractStartsOn)] = new("合同开始"),
        [nameof(Teacher.ContractEndsOn)] = new("合同结束"),
        [nameof(Teacher.Status)] = new("人员状态", "staff-status"),
        [nameof(Teacher.OnPostStatus)] = new("在岗状态", "on-post-status"),
        [nameof(Teacher.Duty)] = new("行政职务", "duty"),
        [nameof(Teacher.OriginalRetirementAge)] = new("原法定退休年龄"),
        [nameof(Teacher.Stage)] = new("任教学段", "stage"),
        [nameof(Teacher.Subject)] = new("任教学科", "subject"),
        [nameof(Teacher.SecondSubject)] = new("兼教学科", "subject"),
        [nameof(Teacher.Grade)] = new("任教年级"),
        [nameof(Teacher.WeeklyPeriods)] = new("周课时数"),
        [nameof(Teacher.IsClassTeacher)] = new("是否班主任"),
        [nameof(Teacher.MandarinLevel)] = new("普通话等级", "mandarin-level"),
        [nameof(Teacher.ItAbility)] = new("信息技术应用能力", "it-ability"),
        [nameof(Teacher.IsNormalGraduate)] = new("是否全日制师范类专业毕业"),
        [nameof(Teacher.IsPublicNormalStudent)] = new("是否属于公费师范生"),
        [nameof(Teacher.ServedGrassroots)] = new("是否参加基层服务项目"),
        [nameof(Teacher.HasSpecialEducationTraining)] = new("是否受过特教专业培养培训"),
        [nameof(Teacher.HasSpecialEducationCertificate)] = new("是否有特殊教育从业证书"),
        [nameof(Teacher.IsSpecialGrade)] = new("是否特级教师"),
        [nameof(Teacher.IsBackbone)] = new("是否县级及以上骨干教师"),
        [nameof(Teacher.IsPsychologyTeacher)] = new("是否心理健康教育教师"),
        [nameof(Teacher.IsDualQualified)] = new("是否双师型"),
        [nameof(Teacher.Phone)] = new("联系电话"),
    };

    /// <summary>A stored value as people read it: a code's name, 是 or 否, a place's name.</summary>
    public static string Show(this CodeTables codes, string property, string? value, IReadOnlyDictionary<string, string>? places = null) => value switch
    {
        null or "" => "—",
        "True" or "true" => Language.IsEnglish ? "yes" : "是",
        "False" or "false" => Language.IsEnglish ? "no" : "否",
        _ when OfTeacher.GetValueOrDefault(property)?.Codes is { } table => codes.NameOf(table, value),
        _ => places?.GetValueOrDefault(value) ?? value,
    };
}
