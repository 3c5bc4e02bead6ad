using Workforce.Access.Contracts;
using Workforce.Registry.Contracts;
using Workforce.Registry.Domain;

namespace Workforce.Registry.Features.Registry.Schools;

/// <summary>A school's public facts, projected by name.</summary>
internal sealed record SchoolFacts
{
    public required SchoolId Id { get; init; }
    public required DistrictId DistrictId { get; init; }
    public required ClusterId? ClusterId { get; init; }
    public required TeacherId? HeadId { get; init; }
    public required string Code { get; init; }
    public required string Name { get; init; }
    public required string EnglishName { get; init; }
    public required string Kind { get; init; }
    public required string Area { get; init; }
    public required int RemotenessTier { get; init; }
    public required bool IsIsland { get; init; }
    public required bool IsPublic { get; init; }
    public required int EastMetres { get; init; }
    public required int NorthMetres { get; init; }
    public required int? FoundedYear { get; init; }
    public required int EstablishmentQuota { get; init; }
    public required List<StageFacts> Stages { get; init; }

    internal sealed record StageFacts(string Stage, int Classes, int Pupils);
}
