using Workforce.Access.Contracts;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Contracts;

namespace Workforce.Rotation.Domain.Adjustments;

/// <summary>How far it is from one school to another, as the bureau's sheet says.</summary>
internal sealed class SchoolDistance
{
    public Guid Id { get; init; }
    public RoundId RoundId { get; init; }
    public DistrictId DistrictId { get; init; }
    public SchoolId FromSchool { get; init; }
    public SchoolId ToSchool { get; init; }
    public int Metres { get; init; }
}
