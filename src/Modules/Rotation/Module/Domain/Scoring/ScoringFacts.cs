using Workforce.Registry.Contracts;

namespace Workforce.Rotation.Domain.Scoring;

/// <summary>What a scoring scheme may count of a teacher, as of the round's base date. Null is what is not known, never 0.</summary>
internal sealed record ScoringFacts
{
    public required DateOnly On { get; init; }
    public DateOnly? BornOn { get; init; }
    public int? TeachingYears { get; init; }
    public DateOnly? TeachingSinceOn { get; init; }
    public int? WorkYears { get; init; }
    public DateOnly? WorkStartedOn { get; init; }
    public int? SchoolYears { get; init; }
    public int? RuralYears { get; init; }
    public int? ClassTeacherYears { get; init; }
    public bool? IsClassTeacher { get; init; }
    public int? WeeklyPeriods { get; init; }

    /// <summary>Code table "education".</summary>
    public string? Education { get; init; }

    /// <summary>Code table "title".</summary>
    public string? Title { get; init; }

    public DateOnly? TitleObtainedOn { get; init; }
    public DateOnly? TitleAppointedOn { get; init; }

    /// <summary>Code table "duty".</summary>
    public string? Duty { get; init; }

    public bool? IsBackbone { get; init; }
    public IReadOnlyList<HonourFacts>? Honours { get; init; }

    /// <summary>Newest first.</summary>
    public IReadOnlyList<AppraisalFacts>? Appraisals { get; init; }

    public int? Age => BornOn is { } born ? Exemptions.Age.Of(born, On) : null;

    public static ScoringFacts Of(TeacherFacts teacher, DateOnly on) => new()
    {
        On = on,
        BornOn = teacher.BornOn,
        TeachingYears = teacher.TeachingYears,
        TeachingSinceOn = teacher.TeachingSinceOn,
        WorkYears = teacher.WorkYears,
        WorkStartedOn = teacher.WorkStartedOn,
        SchoolYears = teacher.YearsInSchool,
        RuralYears = teacher.RuralYears,
        ClassTeacherYears = teacher.ClassTeacherYears,
        IsClassTeacher = teacher.IsClassTeacher,
        WeeklyPeriods = teacher.WeeklyPeriods,
        Education = teacher.Education,
        Title = teacher.Title,
        TitleObtainedOn = teacher.TitleObtainedOn,
        TitleAppointedOn = teacher.TitleAppointedOn,
        Duty = teacher.Duty,
        IsBackbone = teacher.IsBackbone,
        Honours = teacher.Honours,
        Appraisals = teacher.Appraisals,
    };
}
