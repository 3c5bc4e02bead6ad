using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Features.Rotation.Entrants;

internal sealed record EntrantRow
{
    public EntrantId Id { get; init; }
    public required string Number { get; init; }
    public required string Name { get; init; }
    public required string StaffNumber { get; init; }
    public required string HomeSchoolName { get; init; }
    public required string Stage { get; init; }
    public required string Subject { get; init; }
    public EntrantBasis Basis { get; init; }
    public bool IsBackbone { get; init; }
    public int Choices { get; init; }
    public DateTimeOffset? CertifiedAt { get; init; }
    public DateTimeOffset? RemindedAt { get; init; }
    public string? RemovedReason { get; init; }
}
