using Workforce.Access.Contracts;
using Workforce.Platform.Changes;

namespace Workforce.Ethics.Domain.Cases;

/// <summary>What was done in a case, by whom; the database takes lines and neither changes nor deletes them.</summary>
[NotLogged]
internal sealed class JournalLine
{
    public Guid Id { get; init; }
    public CaseId CaseId { get; init; }
    public DistrictId DistrictId { get; init; }
    public DateTimeOffset At { get; init; }
    public Guid AccountId { get; init; }
    public required string Who { get; init; }
    public required string Act { get; init; }
    public string? Words { get; init; }
}
