using Workforce.Demo;

namespace Workforce.UnitTests.Demo;

/// <summary>The demo city of one day, generated once for all tests that only read it.</summary>
internal static class Cities
{
    public static readonly DateOnly Today = new(2026, 11, 24);

    private static readonly Lazy<DemoCity> standard = new(() => DemoCity.Generate(DemoSize.Standard, Today));

    public static DemoCity Standard => standard.Value;
}
