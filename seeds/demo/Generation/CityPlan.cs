namespace Workforce.Demo.Generation;

internal static class CityPlan
{
    public static DemoCity Generate(DemoSize size, DateOnly today) => new()
    {
        Id = DemoId.From("city"),
        RegionCode = "990100",
        Name = "示范市",
        EnglishName = "Shifan City",
        Size = size,
        Today = today,
        Districts =
        [
            new(DemoId.From("district/990101"), "990101", "示范一区", "First District"),
            new(DemoId.From("district/990102"), "990102", "示范二区", "Second District"),
        ],
        Clusters = [],
        Schools = [],
        Teachers = [],
        Accounts = [],
        Rounds = [],
    };
}
