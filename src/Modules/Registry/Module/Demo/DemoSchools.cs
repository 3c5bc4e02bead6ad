using Workforce.Demo;
using Workforce.Registry.Contracts;
using Workforce.Registry.Domain;

namespace Workforce.Registry.Demo;

internal static class DemoSchools
{
    public static Cluster ToCluster(DemoCluster c) => new() { Id = new(c.Id), DistrictId = new(c.DistrictId), Name = c.Name, EnglishName = c.EnglishName };

    public static School ToSchool(DemoSchool s) => new()
    {
        Id = new(s.Id),
        DistrictId = new(s.DistrictId),
        ClusterId = s.ClusterId is { } cluster ? new ClusterId(cluster) : null,
        Code = s.Code,
        Name = s.Name,
        EnglishName = s.EnglishName,
        Kind = s.Kind,
        Area = s.Locality,
        RemotenessTier = s.RemotenessTier,
        IsIsland = s.IsIsland,
        IsPublic = s.IsPublic,
        EastMetres = s.EastMetres,
        NorthMetres = s.NorthMetres,
        FoundedYear = s.FoundedYear,
        EstablishmentQuota = s.EstablishmentQuota,
        HeadId = new TeacherId(s.PrincipalTeacherId),
    };

    public static IEnumerable<SchoolStage> ToStages(DemoSchool s) =>
        s.Stages.Select(stage => new SchoolStage { OfSchoolId = new(s.Id), DistrictId = new(s.DistrictId), Stage = stage.Stage, Classes = stage.Classes, Pupils = stage.Pupils });
}
