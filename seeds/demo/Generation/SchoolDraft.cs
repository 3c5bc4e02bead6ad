namespace Workforce.Demo.Generation;

/// <summary>A school while its staff is still being hired.</summary>
internal sealed class SchoolDraft
{
    public required Guid Id { get; init; }
    public required int Number { get; init; }
    public required DistrictPlan District { get; init; }
    public required SchoolBlueprint Blueprint { get; init; }
    public required string Name { get; init; }
    public required string EnglishName { get; init; }
    public required int East { get; init; }
    public required int North { get; init; }
    public required int Founded { get; init; }
    public required StageDraft[] Stages { get; init; }
    public Guid? ClusterId { get; set; }
    public List<Career> Staff { get; } = [];

    public bool IsUrban => Blueprint.Locality == "urban";

    public bool Teaches(string stage) => Array.Exists(Stages, it => it.Stage == stage);

    /// <summary>Straight line to another school, in metres.</summary>
    public int MetresTo(SchoolDraft other)
    {
        long east = East - other.East, north = North - other.North;
        return (int)Math.Sqrt(east * east + north * north);
    }

    public DemoSchool ToSchool() => new()
    {
        Id = Id,
        DistrictId = District.Id,
        ClusterId = ClusterId,
        Code = "99" + Digits.Of(District.Number, 2) + Digits.Of(Number, 6),
        Name = Name,
        EnglishName = EnglishName,
        Kind = Blueprint.Kind,
        Locality = Blueprint.Locality,
        RemotenessTier = Blueprint switch
        {
            { IsIsland: true } => 3,
            { Locality: "rural" } => 2,
            { Locality: "town" } => 1,
            _ => 0,
        },
        IsIsland = Blueprint.IsIsland,
        IsPublic = Blueprint.IsPublic,
        EastMetres = East,
        NorthMetres = North,
        FoundedYear = Founded,
        EstablishmentQuota = Blueprint.IsPublic ? Staff.Count(it => it.IsEstablished) + Stages.Sum(it => it.Vacancies) : 0,
        Stages = [.. Stages.Select(it => new DemoSchoolStage(it.Stage, it.Classes, it.Pupils))],
        PrincipalTeacherId = Staff.Find(it => it.Duty == "principal")!.Id,
    };
}
