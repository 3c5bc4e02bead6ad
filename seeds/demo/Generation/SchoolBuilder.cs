namespace Workforce.Demo.Generation;

/// <summary>Builds a district's schools: names, places, classes sized to its teachers, and how many teachers each stage has.</summary>
internal sealed class SchoolBuilder(DistrictPlan district)
{
    private readonly KeyedRandom random = new("schools", district.Number);
    private readonly int firstPlace = (district.Number - 1) * 24;
    private readonly Dictionary<string, int> serials = [];

    public List<SchoolDraft> Build()
    {
        var shapes = new List<(SchoolBlueprint Blueprint, StageDraft[] Stages)>();
        var wanted = district.Blueprints
            .SelectMany(blueprint => Enumerable.Repeat(blueprint, blueprint.Schools))
            .Select(blueprint => (blueprint, Classes: blueprint.Stages.Select(it => random.Between(it.Least, it.Most)).ToArray()))
            .ToList();
        var demand = wanted.Sum(it => it.Classes.Select((classes, i) => classes * Plan(it.blueprint, i).TeachersPerTenClasses).Sum());
        foreach (var (blueprint, classes) in wanted)
            shapes.Add((blueprint, [.. classes.Select((count, i) => Scale(Plan(blueprint, i), count, demand))]));

        var stages = shapes.SelectMany(it => it.Stages).ToList();
        var teachers = Apportionment.Split(district.Teachers, [.. stages.Select(it => it.Classes * StagePlan.Of(it.Stage).TeachersPerTenClasses)]);
        for (var i = 0; i < stages.Count; i++)
        {
            stages[i].Teachers = teachers[i];
            stages[i].Vacancies = teachers[i] * random.Between(0, 40) / 1000;
        }
        return [.. shapes.Select((it, i) => Place(i + 1, it.Blueprint, it.Stages))];
    }

    private static StagePlan Plan(SchoolBlueprint blueprint, int stage) => StagePlan.Of(blueprint.Stages[stage].Stage);

    /// <summary>Classes brought to the district's number of teachers, in whole years of classes where the school is large enough.</summary>
    private StageDraft Scale(StagePlan plan, int classes, int demand)
    {
        var scaled = (int)((long)classes * district.Teachers * 10 / demand);
        var step = scaled >= 2 * plan.Grades ? plan.Grades : 1;
        var count = Math.Max(plan.Grades, (scaled + step / 2) / step * step);
        return new(plan.Stage, count, count * plan.PupilsPerClass - random.Below(count * plan.PupilsPerClass / 12));
    }

    private SchoolDraft Place(int number, SchoolBlueprint blueprint, StageDraft[] stages)
    {
        var (east, north) = Stand(blueprint);
        var (name, english) = Name(blueprint);
        return new()
        {
            Id = DemoId.From($"school/{district.RegionCode}/{Digits.Of(number, 3)}"),
            Number = number,
            District = district,
            Blueprint = blueprint,
            Name = name,
            EnglishName = english,
            East = east,
            North = north,
            Founded = blueprint.IsPublic && !(blueprint.Locality == "urban" && random.Chance(200))
                ? random.Between(1906, 1978)
                : random.Between(2004, 2018),
            Stages = stages,
        };
    }

    private (int East, int North) Stand(SchoolBlueprint blueprint)
    {
        var (east, north) = district.Middle;
        if (blueprint.IsIsland)
            return (east + 21_000, north + 3_000);
        var reach = blueprint.Locality switch { "urban" => (0, 4_500), "town" => (7_000, 13_000), _ => (10_000, 17_000) };
        while (true)
        {
            int dx = random.Between(-reach.Item2, reach.Item2), dy = random.Between(-reach.Item2, reach.Item2);
            var square = (long)dx * dx + (long)dy * dy;
            if (square <= (long)reach.Item2 * reach.Item2 && square >= (long)reach.Item1 * reach.Item1)
                return (east + dx, north + dy);
        }
    }

    private (string Name, string English) Name(SchoolBlueprint blueprint)
    {
        var sort = blueprint.Kind + blueprint.Locality;
        var serial = serials[sort] = serials.GetValueOrDefault(sort) + 1;
        if (serial == 1 && blueprint is { Kind: "primary", Locality: "urban" })
            return (district.Name + "实验小学", "Experimental Primary School, " + district.EnglishName);
        if (serial == 1 && blueprint is { Kind: "senior", Locality: "urban" })
            return (district.Name + "第一中学", "No. 1 High School, " + district.EnglishName);
        if (blueprint.Kind == "special")
            return (district.Name + "特殊教育学校", "Special Education School, " + district.EnglishName);
        if (serial == 1 && blueprint is { Kind: "kindergarten", Locality: "urban", IsPublic: true })
            return (district.Name + "中心幼儿园", "Central Kindergarten, " + district.EnglishName);

        // A street, town or village has one school of a kind; its schools of other kinds carry the same name.
        var place = PlaceName.At(firstPlace + serial - 1 + blueprint.Locality switch { "urban" => 0, "town" => 10, _ => 17 });
        var (kind, english) = blueprint.Kind switch
        {
            "primary" => ("小学", "Primary School"),
            "junior" => ("初级中学", "Junior High School"),
            "nine-year" => ("学校", "School"),
            "senior" => ("高级中学", "Senior High School"),
            "complete" => ("中学", "High School"),
            _ => ("幼儿园", "Kindergarten"),
        };
        var ground = blueprint switch
        {
            { IsPublic: false } => place.Text + "民办",
            { IsIsland: true } => place.Text + "海岛",
            { Locality: "town", Kind: "primary" } => place.Text + "镇中心",
            { Locality: "town" } => place.Text + "镇",
            { Locality: "rural" } => place.Text + "乡",
            _ => place.Text,
        };
        return (ground + kind, $"{place.Pinyin} {(blueprint.IsIsland ? "Island " : "")}{english}");
    }
}
