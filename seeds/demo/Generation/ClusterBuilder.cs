namespace Workforce.Demo.Generation;

/// <summary>
/// Clusters (学区) of neighbouring schools: two halves of the town and up to four quarters outside, by the compass.
/// Private, senior and special schools belong to none.
/// </summary>
internal static class ClusterBuilder
{
    private static readonly string[] Names = ["城东学区", "城西学区", "东北学区", "西北学区", "西南学区", "东南学区"];

    private static readonly string[] EnglishNames =
        ["Town East Cluster", "Town West Cluster", "North-east Cluster", "North-west Cluster", "South-west Cluster", "South-east Cluster"];

    public static List<DemoCluster> Build(DistrictPlan district, List<SchoolDraft> schools)
    {
        var used = new SortedDictionary<int, DemoCluster>();
        foreach (var school in schools.Where(it => it.Blueprint.IsPublic && it.Blueprint.Kind is not ("senior" or "complete" or "special")))
        {
            var side = Side(district, school);
            if (!used.TryGetValue(side, out var cluster))
                used[side] = cluster = new(DemoId.From($"cluster/{district.RegionCode}/{Digits.Of(side)}"), district.Id, Names[side], EnglishNames[side]);
            school.ClusterId = cluster.Id;
        }
        return [.. used.Values];
    }

    private static int Side(DistrictPlan district, SchoolDraft school)
    {
        var east = school.East >= district.Middle.East;
        var north = school.North >= district.Middle.North;
        if (school.IsUrban)
            return east ? 0 : 1;
        return (east, north) switch { (true, true) => 2, (false, true) => 3, (false, false) => 4, (true, false) => 5 };
    }
}
