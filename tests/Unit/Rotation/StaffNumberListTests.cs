using Workforce.Platform.Changes;
using Workforce.Rotation.Features.Rotation.Entrants;
using Xunit;

namespace Workforce.UnitTests.Rotation;

public sealed class StaffNumberListTests
{
    [Theory]
    [InlineData("10000123\n10000124")]
    [InlineData("10000123\r\n10000124\r\n")]
    [InlineData("10000123、10000124；10000123")]
    [InlineData("１００００１２３\t10000124")]
    public void ColumnsAndLists_GiveTheNumbersOnce(string typed) => Assert.Equal(["10000123", "10000124"], StaffNumberList.Parse(typed));

    [Theory]
    [InlineData(null), InlineData(""), InlineData(" \n，")]
    public void Nothing_IsRefused(string? typed) => Assert.Throws<RuleBrokenException>(() => StaffNumberList.Parse(typed));

    [Fact]
    public void TooMany_AreRefused() => Assert.Throws<RuleBrokenException>(() => StaffNumberList.Parse(string.Join('\n', Enumerable.Range(1, 5001))));
}
