using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Workforce.Demo;
using Xunit;

namespace Workforce.UnitTests.Demo;

public sealed class DeterminismTests
{
    /// <summary>Turkish casing, Persian digits and calendar, Chinese order of words: none may leave a trace.</summary>
    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fa-IR")]
    [InlineData("en-US")]
    public void Generate_InAnotherCulture_GivesTheSameBytes(string culture) =>
        Assert.Equal(Fingerprint("zh-CN", Cities.Today), Fingerprint(culture, Cities.Today));

    [Fact]
    public void Generate_OnAnotherDay_GivesAnotherCity() =>
        Assert.NotEqual(Fingerprint("zh-CN", Cities.Today), Fingerprint("zh-CN", Cities.Today.AddDays(1)));

    private static string Fingerprint(string culture, DateOnly today)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            return Convert.ToHexString(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(DemoCity.Generate(DemoSize.Small, today))));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
