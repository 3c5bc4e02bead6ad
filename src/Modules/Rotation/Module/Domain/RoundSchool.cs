using Workforce.Access.Contracts;
using Workforce.Platform.Changes;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Contracts;

namespace Workforce.Rotation.Domain;

/// <summary>A school of the district as a round knows it: a sheet of posts names schools, and SQL must find them here.</summary>
[NotLogged]
internal sealed class RoundSchool
{
    public RoundId RoundId { get; init; }
    public SchoolId School { get; init; }
    public DistrictId DistrictId { get; init; }
    public required string Code { get; init; }
    public required string Name { get; init; }
    public required string Area { get; init; }
    public int Tier { get; init; }
    public string? Cluster { get; init; }
    public required string[] Stages { get; init; }

    public static RoundSchool Of(Round round, SchoolCard card) => new()
    {
        RoundId = round.Id, School = card.Id, DistrictId = round.DistrictId, Code = card.Code, Name = card.Name, Area = card.Area, Tier = card.RemotenessTier, Cluster = card.Cluster, Stages = [.. card.Stages],
    };
}
