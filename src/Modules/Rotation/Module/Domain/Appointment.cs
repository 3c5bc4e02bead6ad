using Workforce.Access.Contracts;
using Workforce.Platform.Changes;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Contracts;

namespace Workforce.Rotation.Domain;

/// <summary>A printed appointment (聘任通知书). The page is kept as it was issued, with its hash.</summary>
[NotLogged]
internal sealed class Appointment
{
    public AppointmentId Id { get; init; }
    public RoundId RoundId { get; init; }
    public DistrictId DistrictId { get; init; }
    public EntrantId EntrantId { get; init; }
    public TeacherId TeacherId { get; init; }
    public SchoolId SchoolId { get; init; }
    public SchoolId HomeSchoolId { get; init; }
    public PostId PostId { get; init; }
    public required string Number { get; init; }
    public DateOnly EffectiveOn { get; init; }
    public required string Document { get; init; }

    /// <summary>SHA-256 of the document's UTF-8 bytes.</summary>
    public required string Sha256 { get; init; }

    public DateTimeOffset MadeAt { get; init; }
}
