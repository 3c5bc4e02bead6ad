using Workforce.Staffing.Domain.Posts;
using Xunit;

namespace Workforce.UnitTests.Staffing.Posts;

public sealed class CapTests
{
    [Theory]
    [InlineData(1, 1, 3, 1, 2)]
    [InlineData(1, 1, 3, 3, 0)]
    [InlineData(1, 1, -2, 0, 0)]
    [InlineData(1, 2, 1, 0, 2)]
    [InlineData(2, 1, 3, 0, 2)]
    [InlineData(1, 1, 1, -1, 2)]
    public void Missing_CountsWhoStillHasToGo(int @in, int @out, int taken, int gone, int missing) => Assert.Equal(missing, new InOutRule(@in, @out).Missing(taken, gone));

    [Fact]
    public void MissingOut_SetsInQuotaAgainstOutside()
    {
        CapLine[] lines = [new("establishment", 50, 51, 49), new("filed", 5, 5, 5), new("contract", 3, 2, 3), new("dispatched", null, 9, null)];
        Assert.Equal(1, CapLine.MissingOut(lines, new(1, 1)));
        Assert.Equal(-1, lines[0].Free);
        Assert.Null(lines[3].Free);
    }
}
