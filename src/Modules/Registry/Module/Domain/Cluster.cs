using Workforce.Access.Contracts;

namespace Workforce.Registry.Domain;

/// <summary>Neighbouring schools that share teachers and pupils (学区).</summary>
internal sealed class Cluster
{
    public ClusterId Id { get; init; }
    public DistrictId DistrictId { get; init; }
    public required string Name { get; set; }
    public required string EnglishName { get; set; }
}
