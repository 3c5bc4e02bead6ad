namespace Workforce.Platform.Changes;

/// <summary>One changed thing: what it was and what it became, written in the same transaction.</summary>
public sealed class ChangeLogEntry
{
    public long Id { get; init; }
    public DateTimeOffset At { get; init; }
    public Guid AccountId { get; init; }
    public required string ActorName { get; init; }
    public required string Role { get; init; }
    public string? StandsInFor { get; init; }
    public required string Kind { get; init; }
    public required string Subject { get; init; }
    public required string SubjectId { get; init; }
    public string? Reason { get; init; }
    public Guid? EvidenceFileId { get; init; }
    public Guid? DistrictId { get; init; }
    public Guid? SchoolId { get; init; }

    /// <summary>The teacher it is about, so that her page can show every change to her record.</summary>
    public Guid? TeacherId { get; init; }

    public string? Old { get; init; }
    public string? New { get; init; }
}
