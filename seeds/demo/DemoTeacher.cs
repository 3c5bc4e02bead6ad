namespace Workforce.Demo;

/// <summary>A generated teacher with her whole service, oldest entries first in every list.</summary>
public sealed record DemoTeacher
{
    public required Guid Id { get; init; }

    /// <summary>教职工号: two digits of the district, then six; unique in the city.</summary>
    public required string StaffNumber { get; init; }

    public required DemoPersonalData Person { get; init; }

    public required DemoEmployment Employment { get; init; }

    public required DemoTeaching Teaching { get; init; }

    public required IReadOnlyList<DemoEducation> Education { get; init; }

    public required IReadOnlyList<DemoCertificate> Certificates { get; init; }

    /// <summary>School spells: they follow one another without overlap, only the last is open.</summary>
    public required IReadOnlyList<DemoSpell> Spells { get; init; }

    public required IReadOnlyList<DemoLeave> Leaves { get; init; }

    /// <summary>Exchange and support-teaching stays; they lie inside school spells and do not overlap each other.</summary>
    public required IReadOnlyList<DemoStay> Stays { get; init; }

    public required IReadOnlyList<DemoPostHeld> Posts { get; init; }

    public required IReadOnlyList<DemoTitleHeld> Titles { get; init; }

    /// <summary>At most the last five calendar years.</summary>
    public required IReadOnlyList<DemoAppraisal> Appraisals { get; init; }

    public required IReadOnlyList<DemoHonour> Honours { get; init; }

    /// <summary>School years served as class teacher, each by the calendar year it began in.</summary>
    public required IReadOnlyList<int> ClassTeacherYears { get; init; }
}
