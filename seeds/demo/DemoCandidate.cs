namespace Workforce.Demo;

/// <summary>A teacher in a round.</summary>
/// <param name="TeacherId">Who.</param>
/// <param name="Basis">Why she is in it.</param>
/// <param name="CurrentPostId">The post of this round she holds now; null for others.</param>
/// <param name="IsGuaranteed">She may keep <paramref name="CurrentPostId"/>.</param>
/// <param name="Choices">Posts by rank, best first; empty when she has not chosen.</param>
/// <param name="CertifiedOn">The day she certified the list; null when she has not.</param>
public sealed record DemoCandidate(
    Guid TeacherId,
    DemoCandidateBasis Basis,
    Guid? CurrentPostId,
    bool IsGuaranteed,
    IReadOnlyList<Guid> Choices,
    DateOnly? CertifiedOn);
