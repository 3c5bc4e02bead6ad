namespace Workforce.Registry.Contracts;

/// <summary>A member of staff as counts need her. School, post level, leave and stay are those of the day asked for; the rest is as it stands.</summary>
public sealed record StaffMember
{
    public required TeacherId Id { get; init; }
    public required string StaffNumber { get; init; }
    public required string Name { get; init; }

    /// <summary>The school that employs her.</summary>
    public required SchoolId SchoolId { get; init; }

    /// <summary>Where she works: another school during a stay.</summary>
    public required SchoolId WorkSchoolId { get; init; }

    /// <summary>Code table "stage"; empty where none is recorded.</summary>
    public required string Stage { get; init; }

    /// <summary>编制所在学段, which may differ from the stage taught; null without establishment.</summary>
    public required string? EstablishmentStage { get; init; }

    /// <summary>Code table "subject"; empty where none is recorded.</summary>
    public required string Subject { get; init; }

    /// <summary>Code table "staff-kind".</summary>
    public required string Kind { get; init; }

    /// <summary>用人形式. Code table "employment-type"; null where it is not recorded.</summary>
    public required string? EmploymentType { get; init; }

    public required bool IsEstablished { get; init; }

    /// <summary>Code table "duty"; "none" without one.</summary>
    public required string Duty { get; init; }

    /// <summary>Code table "post-level"; null without one.</summary>
    public required string? PostLevel { get; init; }

    /// <summary>Code table "staff-status".</summary>
    public required string Status { get; init; }

    public required DateOnly JoinedSchoolOn { get; init; }
    public required StaffAbsence? Leave { get; init; }
    public required StaffAbsence? Stay { get; init; }
}
