using Workforce.Access.Contracts;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Contracts;

namespace Workforce.Rotation.Domain;

/// <summary>
/// A post offered in a round. Posts are public inside the district, so the school is named offered_by and not
/// school_id: row-level security would hide it from everybody else's principals.
/// </summary>
internal sealed class Post
{
    public PostId Id { get; init; }
    public RoundId RoundId { get; init; }
    public DistrictId DistrictId { get; init; }

    /// <summary>Number inside the round, "P001"; the post's id in the bundle.</summary>
    public required string Code { get; init; }

    public SchoolId OfferedBy { get; init; }

    /// <summary>The school as it was when the post came in.</summary>
    public required string SchoolName { get; set; }

    public string SchoolInitials { get; set; } = "";

    /// <summary>Code table "locality".</summary>
    public required string SchoolArea { get; set; }

    /// <summary>Remoteness, 0 for none.</summary>
    public int SchoolTier { get; set; }

    /// <summary>片区; null where the school is in none.</summary>
    public string? SchoolCluster { get; set; }

    /// <summary>Code table "stage".</summary>
    public required string Stage { get; set; }

    /// <summary>Code table "subject".</summary>
    public required string Subject { get; set; }

    /// <summary>Code table "post-level-group"; null: any level.</summary>
    public string? Level { get; set; }

    /// <summary>Seats, those of guaranteed holders included.</summary>
    public int Capacity { get; set; }

    // Columns of their own, so that a sheet of posts can be compared with them.
    public bool SubjectCertificate { get; set; } = true;
    public string? CertificateKind { get; set; }
    public string? MinimumEducation { get; set; }
    public string? MinimumTitle { get; set; }
    public int? MinimumTeachingYears { get; set; }
    public string? Note { get; set; }

    public PostConditions Conditions
    {
        get => new() { SubjectCertificate = SubjectCertificate, CertificateKind = CertificateKind, MinimumEducation = MinimumEducation, MinimumTitle = MinimumTitle, MinimumTeachingYears = MinimumTeachingYears, Note = Note };
        set => (SubjectCertificate, CertificateKind, MinimumEducation, MinimumTitle, MinimumTeachingYears, Note) =
            (value.SubjectCertificate, value.CertificateKind, value.MinimumEducation, value.MinimumTitle, value.MinimumTeachingYears, value.Note);
    }

    public uint Version { get; private set; }
}
