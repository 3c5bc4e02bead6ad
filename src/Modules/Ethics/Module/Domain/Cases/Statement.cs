using Workforce.Access.Contracts;
using Workforce.Platform.Changes;

namespace Workforce.Ethics.Domain.Cases;

/// <summary>What one side said, or a hearing that was asked for, held or given up.</summary>
[NotLogged]
internal sealed class Statement
{
    public StatementId Id { get; init; }
    public CaseId CaseId { get; init; }
    public DistrictId DistrictId { get; init; }
    public StatementKind Kind { get; init; }
    public DateOnly On { get; init; }
    public required string Words { get; init; }
    public required string TakenBy { get; init; }
}
