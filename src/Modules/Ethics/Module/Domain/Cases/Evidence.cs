using Workforce.Access.Contracts;
using Workforce.Platform.Changes;

namespace Workforce.Ethics.Domain.Cases;

/// <summary>A file of the case. The hash was taken when it came in and is compared whenever it is handed out.</summary>
[NotLogged]
internal sealed class Evidence
{
    public EvidenceId Id { get; init; }
    public CaseId CaseId { get; init; }
    public DistrictId DistrictId { get; init; }
    public Guid FileId { get; init; }
    public required string FileName { get; init; }
    public required string Sha256 { get; init; }
    public required string Title { get; init; }
    public DateOnly AddedOn { get; init; }
    public required string AddedBy { get; init; }
}
