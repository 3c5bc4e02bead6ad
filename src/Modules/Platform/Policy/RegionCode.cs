namespace Workforce.Platform.Policy;

public static class RegionCode
{
    public const string Country = "000000";

    /// <summary>A GB/T 2260 code and those above it: 330213, 330200, 330000, 000000.</summary>
    public static List<string> Upwards(string region) => new[] { region, region[..4] + "00", region[..2] + "0000", Country }.Distinct().ToList();
}
