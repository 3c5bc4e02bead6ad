using Workforce.Registry.Domain;
using Xunit;

namespace Workforce.UnitTests.Registry;

public sealed class ResidentIdMaskTests
{
    [Theory]
    [InlineData("11010519491231002X", "11••••••••••••••••")]
    [InlineData("1", "•")]
    [InlineData(null, "")]
    public void Of_ShowsTwoDigitsAtMost(string? number, string shown) => Assert.Equal(shown, ResidentIdMask.Of(number));

    [Fact]
    public void Disclosure_IsShownForFiveMinutes()
    {
        var asked = new DateTimeOffset(2026, 11, 23, 8, 0, 0, TimeSpan.Zero);
        var disclosure = new Disclosure { What = Disclosure.IdNumber, Purpose = "办理社保", ByName = "周", ByRole = "DistrictOfficer", At = asked };
        Assert.True(Disclosure.IsStillShown(disclosure, asked.AddMinutes(4)));
        Assert.False(Disclosure.IsStillShown(disclosure, asked.AddMinutes(5)));
    }
}
