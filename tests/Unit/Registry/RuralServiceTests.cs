using Workforce.Registry.Domain;
using Xunit;

namespace Workforce.UnitTests.Registry;

public sealed class RuralServiceTests
{
    private static readonly DateOnly On = new(2026, 8, 31);

    [Fact]
    public void RuralService_CountsRuralSpellsOnly() =>
        Assert.Equal(6, RuralService.Until(On, [(new(new(2010, 9, 1), new(2016, 8, 31)), "rural"), (new(new(2016, 9, 1), null), "urban")], []).Years);

    [Fact]
    public void RuralService_CountsAStayAtARuralSchool() =>
        Assert.Equal(2, RuralService.Until(On, [(new(new(2016, 9, 1), null), "urban")], [(new(new(2020, 9, 1), new(2022, 8, 31)), "urban", "rural")]).Years);

    [Fact]
    public void RuralService_LeavesOutAStayInTown() =>
        Assert.Equal(9, RuralService.Until(On, [(new(new(2016, 9, 1), null), "rural")], [(new(new(2020, 9, 1), new(2021, 8, 31)), "rural", "urban")]).Years);

    [Fact]
    public void RuralService_StopsAtTheDayAskedFor() =>
        Assert.Equal(4, RuralService.Until(new(2020, 8, 31), [(new(new(2016, 9, 1), null), "rural")], []).Years);
}
