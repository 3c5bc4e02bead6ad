using Workforce.Access.Contracts;
using Workforce.Platform.Changes;
using Workforce.Registry.Contracts;

namespace Workforce.Ethics.Domain.Study;

/// <summary>Somebody who took part; year and kind stand here too, so that who has not is one look.</summary>
[NotLogged]
internal sealed class StudyParticipant
{
    public StudySessionId SessionId { get; init; }
    public TeacherId TeacherId { get; init; }
    public DistrictId DistrictId { get; init; }
    public SchoolId SchoolId { get; init; }
    public int SchoolYear { get; init; }
    public StudyKind Kind { get; init; }
    public required string Name { get; init; }
    public required string StaffNumber { get; init; }
}
