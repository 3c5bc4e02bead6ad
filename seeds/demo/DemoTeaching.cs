namespace Workforce.Demo;

/// <summary>What a teacher teaches this term, and the yes/no marks of the national field list.</summary>
public sealed record DemoTeaching
{
    /// <summary>主要任教学段. Code table <c>stage</c>.</summary>
    public required string Stage { get; init; }

    /// <summary>主教学科. Code table <c>subject</c>.</summary>
    public required string Subject { get; init; }

    /// <summary>兼教学科. Code table <c>subject</c>.</summary>
    public required string? SecondSubject { get; init; }

    /// <summary>Year within the stage, from 1.</summary>
    public required int Grade { get; init; }

    public required int WeeklyPeriods { get; init; }

    public required bool IsClassTeacher { get; init; }

    /// <summary>Code table <c>mandarin-level</c>.</summary>
    public required string MandarinLevel { get; init; }

    /// <summary>Code table <c>it-ability</c>.</summary>
    public required string ItAbility { get; init; }

    /// <summary>是否全日制师范类专业毕业.</summary>
    public required bool IsNormalGraduate { get; init; }

    /// <summary>是否属于免费（公费）师范生.</summary>
    public required bool IsPublicNormalStudent { get; init; }

    /// <summary>是否参加基层服务项目.</summary>
    public required bool ServedGrassroots { get; init; }

    /// <summary>是否受过特教专业培养培训.</summary>
    public required bool HasSpecialEducationTraining { get; init; }

    /// <summary>是否有特殊教育从业证书.</summary>
    public required bool HasSpecialEducationCertificate { get; init; }

    /// <summary>是否特级教师.</summary>
    public required bool IsSpecialGrade { get; init; }

    /// <summary>是否县级及以上骨干教师.</summary>
    public required bool IsBackbone { get; init; }

    /// <summary>是否心理健康教育教师.</summary>
    public required bool IsPsychologyTeacher { get; init; }

    /// <summary>是否双师型.</summary>
    public required bool IsDualQualified { get; init; }
}
