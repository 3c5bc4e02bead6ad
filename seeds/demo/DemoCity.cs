using Workforce.Demo.Generation;

namespace Workforce.Demo;

/// <summary>
/// A generated city: districts, schools, teachers with their histories, accounts and rotation rounds.
/// Nobody in it exists. The same size and day give the same city on every machine and in every culture.
/// Code fields hold codes of the tables under <c>seeds/policy/codes</c>; the table is named at each field.
/// </summary>
public sealed record DemoCity
{
    /// <summary>The organisation id of the city itself.</summary>
    public required Guid Id { get; init; }

    /// <summary>Six digits shaped like GB/T 2260 from the unassigned 99 block, so that no real place is meant.</summary>
    public required string RegionCode { get; init; }

    public required string Name { get; init; }

    public required string EnglishName { get; init; }

    public required DemoSize Size { get; init; }

    /// <summary>The day the city was generated for. Everything dated is dated relative to it.</summary>
    public required DateOnly Today { get; init; }

    public required IReadOnlyList<DemoDistrict> Districts { get; init; }

    public required IReadOnlyList<DemoCluster> Clusters { get; init; }

    public required IReadOnlyList<DemoSchool> Schools { get; init; }

    public required IReadOnlyList<DemoTeacher> Teachers { get; init; }

    public required IReadOnlyList<DemoPerson> Accounts { get; init; }

    /// <summary>The finished round first, then the one in which teachers are choosing.</summary>
    public required IReadOnlyList<DemoRound> Rounds { get; init; }

    public static DemoCity Generate(DemoSize size, DateOnly today) => CityPlan.Generate(size, today);
}
