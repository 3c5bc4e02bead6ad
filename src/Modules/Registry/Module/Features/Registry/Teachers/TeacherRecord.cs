using Workforce.Registry.Domain;

namespace Workforce.Registry.Features.Registry.Teachers;

/// <summary>A teacher with her whole history, as her page shows it.</summary>
internal sealed record TeacherRecord
{
    public required Teacher Teacher { get; init; }

    /// <summary>Schools that her rows mention, by id.</summary>
    public required IReadOnlyDictionary<Guid, School> Schools { get; init; }

    public required IReadOnlyList<Education> Education { get; init; }
    public required IReadOnlyList<Certificate> Certificates { get; init; }
    public required IReadOnlyList<PostHeld> Posts { get; init; }
    public required IReadOnlyList<TitleHeld> Titles { get; init; }
    public required IReadOnlyList<Appraisal> Appraisals { get; init; }
    public required IReadOnlyList<SchoolSpell> Spells { get; init; }
    public required IReadOnlyList<Leave> Leaves { get; init; }
    public required IReadOnlyList<Stay> Stays { get; init; }
    public required IReadOnlyList<Honour> Honours { get; init; }
    public required IReadOnlyList<int> ClassTeacherYears { get; init; }
    public required IReadOnlyList<Disclosure> Disclosures { get; init; }
    public required IReadOnlyList<RecordChange> Changes { get; init; }

    /// <summary>First day of the month of statutory retirement; null where no rule fits.</summary>
    public required DateOnly? RetiresOn { get; init; }

    public School School => Schools[Teacher.SchoolId.Value];

    public string SchoolName(Guid? id) => id is { } known && Schools.TryGetValue(known, out var school) ? Language.Of(school.Name, school.EnglishName) : "";

    public ServiceTime RuralService(DateOnly on) => Domain.RuralService.Until(on, Spells.Select(s => (new Period(s.StartedOn, s.EndedOn), s.Area)),
        Stays.Select(s => (new Period(s.StartedOn, s.EndedOn), Schools.GetValueOrDefault(s.FromSchoolId.Value)?.Area, Schools.GetValueOrDefault(s.ToSchoolId.Value)?.Area)));
}
