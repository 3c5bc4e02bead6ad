namespace Workforce.Registry.Domain;

internal sealed partial class Teacher
{
    /// <summary>主要任教学段. Code table "stage".</summary>
    public string? Stage { get; set; }

    /// <summary>主教学科. Code table "subject".</summary>
    public string? Subject { get; set; }

    /// <summary>兼教学科. Code table "subject".</summary>
    public string? SecondSubject { get; set; }

    /// <summary>Year within the stage, from 1.</summary>
    public int? Grade { get; set; }

    /// <summary>周课时数.</summary>
    public int? WeeklyPeriods { get; set; }

    public bool IsClassTeacher { get; set; }

    /// <summary>Code table "mandarin-level".</summary>
    public string? MandarinLevel { get; set; }

    /// <summary>信息技术应用能力. Code table "it-ability".</summary>
    public string? ItAbility { get; set; }

    /// <summary>是否全日制师范类专业毕业.</summary>
    public bool IsNormalGraduate { get; set; }

    /// <summary>是否属于免费（公费）师范生.</summary>
    public bool IsPublicNormalStudent { get; set; }

    /// <summary>是否参加基层服务项目.</summary>
    public bool ServedGrassroots { get; set; }

    /// <summary>是否受过特教专业培养培训.</summary>
    public bool HasSpecialEducationTraining { get; set; }

    /// <summary>是否有特殊教育从业证书.</summary>
    public bool HasSpecialEducationCertificate { get; set; }

    /// <summary>是否特级教师.</summary>
    public bool IsSpecialGrade { get; set; }

    /// <summary>是否县级及以上骨干教师.</summary>
    public bool IsBackbone { get; set; }

    /// <summary>是否心理健康教育教师.</summary>
    public bool IsPsychologyTeacher { get; set; }

    /// <summary>是否双师型.</summary>
    public bool IsDualQualified { get; set; }
}
