namespace Workforce.Demo;

/// <summary>A post offered in a round: school, stage and subject with seats and conditions.</summary>
public sealed record DemoPost
{
    public required Guid Id { get; init; }

    /// <summary>The post's short number in its round: "P001".</summary>
    public required string Number { get; init; }

    public required Guid SchoolId { get; init; }

    /// <summary>Code table <c>stage</c>.</summary>
    public required string Stage { get; init; }

    /// <summary>Code table <c>subject</c>.</summary>
    public required string Subject { get; init; }

    /// <summary>Seats, those of guaranteed holders included.</summary>
    public required int Capacity { get; init; }

    /// <summary>Teachers in the round who hold this post now and may keep it; never more than the capacity.</summary>
    public required int Held { get; init; }

    /// <summary>The least education admitted. Code table <c>education</c>.</summary>
    public required string MinimumEducation { get; init; }

    /// <summary>The certificate asked for. Code table <c>certificate-kind</c>; a higher stage's certificate serves too.</summary>
    public required string CertificateKind { get; init; }

    /// <summary>The least title admitted. Code table <c>title</c>; null when any will do.</summary>
    public required string? MinimumTitle { get; init; }

    /// <summary>The conditions as published, one sentence.</summary>
    public required string Conditions { get; init; }
}
