namespace Workforce.Demo;

/// <summary>A school and where it stands. Every school has one head and at least one stage.</summary>
public sealed record DemoSchool
{
    public required Guid Id { get; init; }

    public required Guid DistrictId { get; init; }

    /// <summary>Private, senior, complete and special schools belong to no cluster.</summary>
    public required Guid? ClusterId { get; init; }

    /// <summary>Ten digits, shaped like the ministry's school code (学校标识码), with the city's unassigned 99 in front.</summary>
    public required string Code { get; init; }

    public required string Name { get; init; }

    public required string EnglishName { get; init; }

    /// <summary>Code table <c>school-kind</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>Code table <c>locality</c>: urban, town or rural.</summary>
    public required string Locality { get; init; }

    /// <summary>0 (none) to 3 (most remote). Demo tiers; a district names its own.</summary>
    public required int RemotenessTier { get; init; }

    public required bool IsIsland { get; init; }

    public required bool IsPublic { get; init; }

    /// <summary>Metres east of the city's origin.</summary>
    public required int EastMetres { get; init; }

    /// <summary>Metres north of the city's origin.</summary>
    public required int NorthMetres { get; init; }

    public required int FoundedYear { get; init; }

    /// <summary>Approved posts (核定编制) of all stages together; 0 in a private school.</summary>
    public required int EstablishmentQuota { get; init; }

    /// <summary>In order of age of the pupils.</summary>
    public required IReadOnlyList<DemoSchoolStage> Stages { get; init; }

    public required Guid PrincipalTeacherId { get; init; }
}
