using Workforce.Registry.Features.Registry.Teachers;
using Xunit;

namespace Workforce.UnitTests.Registry;

public sealed class TimelineTests
{
    [Fact]
    public void Runs_JoinConsecutiveSchoolYears() =>
        Assert.Equal([(2010, 2012), (2015, 2015), (2019, 2020)], Timeline.Runs([2012, 2010, 2011, 2015, 2020, 2019]));

    [Fact]
    public void Runs_OfNothing_AreNone() => Assert.Empty(Timeline.Runs([]));
}
