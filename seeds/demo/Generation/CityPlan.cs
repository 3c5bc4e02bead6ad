namespace Workforce.Demo.Generation;

/// <summary>The order in which a city comes into being: schools, seats, lives, duties, lessons, then rounds and accounts.</summary>
internal static class CityPlan
{
    public static DemoCity Generate(DemoSize size, DateOnly today)
    {
        var districts = new List<DistrictDraft>();
        var origins = new Origins();
        var number = 0;
        foreach (var plan in DistrictPlan.For(size))
        {
            var district = DistrictDraft.Build(plan, today, origins, number);
            number += district.Careers.Count;
            districts.Add(district);
        }
        var rounds = RoundBuilder.Build(districts[0], today);
        return new()
        {
            Id = DemoId.From("city"),
            RegionCode = "990100",
            Name = "示范市",
            EnglishName = "Shifan City",
            Size = size,
            Today = today,
            Districts = [.. districts.Select(it => new DemoDistrict(it.Plan.Id, it.Plan.RegionCode, it.Plan.Name, it.Plan.EnglishName))],
            Clusters = [.. districts.SelectMany(it => it.Clusters)],
            Schools = [.. districts.SelectMany(it => it.Schools).Select(it => it.ToSchool())],
            Teachers = [.. districts.SelectMany(it => it.Teachers)],
            Accounts = AccountBuilder.Build(districts, rounds),
            Rounds = rounds,
        };
    }
}
