using Workforce.Access.Contracts;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Contracts;

namespace Workforce.Rotation.Domain.Registrations;

/// <summary>限制流出: a school, a subject of it, or a person that the bureau marks because the plan restricts leaving.</summary>
internal sealed class OutRestriction
{
    public OutRestrictionId Id { get; init; }
    public RoundId RoundId { get; init; }
    public DistrictId DistrictId { get; init; }

    /// <summary>Word of rotation.restrict_out.</summary>
    public required string Kind { get; init; }

    /// <summary>Not school_id: every teacher has to be able to read what restricts her.</summary>
    public SchoolId? RestrictedSchoolId { get; init; }

    /// <summary>Code table "subject"; null for all.</summary>
    public string? Subject { get; init; }

    public string? StaffNumber { get; init; }

    /// <summary>The figure or document it rests on.</summary>
    public required string Note { get; init; }

    public DateTimeOffset AddedAt { get; init; }

    public bool Covers(TeacherFacts teacher) =>
        (RestrictedSchoolId is null || RestrictedSchoolId == teacher.SchoolId) && (Subject is null || Subject == teacher.Subject) && (StaffNumber is null || StaffNumber == teacher.StaffNumber);
}
