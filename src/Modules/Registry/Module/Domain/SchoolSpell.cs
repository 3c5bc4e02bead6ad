using Workforce.Access.Contracts;
using Workforce.Registry.Contracts;

namespace Workforce.Registry.Domain;

/// <summary>Time employed at one school (工作经历). Spells follow one another; only the last is open.</summary>
internal sealed class SchoolSpell : IAboutTeacher
{
    public Guid Id { get; init; }
    public TeacherId TeacherId { get; init; }
    public DistrictId DistrictId { get; init; }

    /// <summary>Null for a school outside the city. Not school_id: it may not be her school any more.</summary>
    public SchoolId? AtSchoolId { get; set; }

    /// <summary>任职单位, as it was called then.</summary>
    public required string Unit { get; set; }

    public DateOnly StartedOn { get; set; }

    /// <summary>Last day; null means 至今.</summary>
    public DateOnly? EndedOn { get; set; }

    /// <summary>Code table "locality"; what counts as rural service is "rural".</summary>
    public string? Area { get; set; }

    /// <summary>Code table "stage".</summary>
    public string? Stage { get; set; }

    /// <summary>任职岗位, or the subject taught.</summary>
    public string? Position { get; set; }

    /// <summary>The act that began it: "2025学年县管校聘".</summary>
    public string? Cause { get; set; }

    /// <summary>Number of the appointment that began it; the same appointment never opens two spells.</summary>
    public string? DocumentNumber { get; set; }
}
