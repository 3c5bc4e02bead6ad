namespace Workforce.Demo.Generation;

/// <summary>A district's number (from 1), its schools and how many teachers it has.</summary>
internal sealed record DistrictPlan(int Number, SchoolBlueprint[] Blueprints, int Teachers)
{
    public static DistrictPlan[] For(DemoSize size) => size switch
    {
        DemoSize.Small => [new(1, SchoolBlueprint.Small, 240), new(2, SchoolBlueprint.Tiny, 60)],
        DemoSize.Standard => [new(1, SchoolBlueprint.Large, 4800), new(2, SchoolBlueprint.Medium, 900)],
        _ => [.. Enumerable.Range(1, 20).Select(number => new DistrictPlan(number, SchoolBlueprint.Large, 5000))],
    };

    public string RegionCode { get; } = "9901" + Digits.Of(Number, 2);

    public string Name { get; } = "示范" + Digits.InChinese(Number) + "区";

    public string EnglishName { get; } = "Shifan District " + Digits.Of(Number);

    public Guid Id { get; } = DemoId.From("district/9901" + Digits.Of(Number, 2));

    public string Bureau { get; } = "示范" + Digits.InChinese(Number) + "区教育局";

    public string Government { get; } = "示范" + Digits.InChinese(Number) + "区人民政府";

    /// <summary>Metres between the city's origin and the middle of the district.</summary>
    public (int East, int North) Middle => ((Number - 1) % 5 * 45_000, (Number - 1) / 5 * 45_000);
}
