namespace Workforce.Rotation.Domain;

/// <summary>What a post asks for beyond its stage and subject. Null asks for nothing.</summary>
internal sealed record PostConditions
{
    /// <summary>A certificate for the post's subject, not only for its stage.</summary>
    public bool SubjectCertificate { get; init; } = true;

    /// <summary>Least certificate, code table "certificate-kind"; null: any that covers the stage.</summary>
    public string? CertificateKind { get; init; }

    /// <summary>Least education, code table "education".</summary>
    public string? MinimumEducation { get; init; }

    /// <summary>Least title, code table "title".</summary>
    public string? MinimumTitle { get; init; }

    public int? MinimumTeachingYears { get; init; }

    /// <summary>Shown with the post; decides nothing.</summary>
    public string? Note { get; init; }
}
