using Workforce.Access.Contracts;
using Workforce.Platform.Changes;
using Workforce.Registry.Contracts;

namespace Workforce.Ethics.Domain.Cases;

/// <summary>A paper as the teacher received it. She reads these, and nothing else of her case.</summary>
[NotLogged]
internal sealed class ServedPaper
{
    public ServedPaperId Id { get; init; }
    public CaseId CaseId { get; init; }
    public DistrictId DistrictId { get; init; }
    public TeacherId TeacherId { get; init; }
    public PaperKind Kind { get; init; }
    public required string Title { get; init; }
    public required string Document { get; init; }
    public required string Sha256 { get; init; }
    public DateOnly ServedOn { get; init; }
    public ServiceManner Manner { get; init; }
    public string? Receipt { get; init; }
    public required string ServedBy { get; init; }

    /// <summary>Until when she may contest it; null where it cannot be contested.</summary>
    public DateOnly? AppealBy { get; init; }

    /// <summary>Before whom she may contest it.</summary>
    public required IReadOnlyList<AppealBody> Bodies { get; init; }
}
