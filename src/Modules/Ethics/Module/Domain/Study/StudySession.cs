using Workforce.Access.Contracts;
using Workforce.Registry.Contracts;

namespace Workforce.Ethics.Domain.Study;

/// <summary>A session of study or an oath, as the school records it.</summary>
internal sealed class StudySession
{
    public StudySessionId Id { get; init; }
    public DistrictId DistrictId { get; init; }
    public SchoolId SchoolId { get; init; }
    public required string SchoolName { get; init; }
    public int SchoolYear { get; init; }
    public StudyKind Kind { get; init; }
    public required string Title { get; init; }
    public DateOnly HeldOn { get; init; }
    public required string Place { get; init; }
    public decimal Hours { get; init; }
    public required string Leader { get; init; }

    /// <summary>What was read or sworn.</summary>
    public required string TextRead { get; init; }

    public Guid? EvidenceFileId { get; init; }
    public int Participants { get; init; }
    public required string RecordedBy { get; init; }
    public DateTimeOffset RecordedAt { get; init; }
}
