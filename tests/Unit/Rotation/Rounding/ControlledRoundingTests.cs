using CsCheck;
using Workforce.Rotation.Matching.Rounding;
using Xunit;

namespace Workforce.UnitTests.Rotation.Rounding;

/// <summary>Against every rounding of thousands of small tables: the nearest and first one, or the totals cannot be met.</summary>
public sealed class ControlledRoundingTests
{
    [Fact]
    public void Rounding_IsTheNearestAndFirst_OrThereIsNone() => SmallTables.Any.Sample(table =>
    {
        var found = ControlledRounding.Round(table);
        var tight = EveryRounding.Best(table, tight: true);
        var best = tight ?? EveryRounding.Best(table, tight: false);
        Assert.Equal(best, found.Whole);
        Assert.Equal(best is null, found.Conflicts.Count > 0);
        if (best is not null)
            Assert.Equal(tight is null, found.Loosened);
    }, iter: 20_000);

    [Fact]
    public void Rounding_DoesNotDependOnTheOrder() => SmallTables.Any.Sample(table =>
    {
        var found = ControlledRounding.Round(table).Whole;
        var turned = ControlledRounding.Round(table with { Cells = [.. table.Cells.Reverse()] }).Whole;
        Assert.Equal(found, turned?.Reverse());
    }, iter: 2_000);

    [Fact]
    public void TotalOfASchool_ThatItsNeedsCannotReach_IsNamedWithHowMuch()
    {
        var result = ControlledRounding.Round(new([new("A", "maths", 1500), new("A", "art", 2200)]) { RowTotals = new Dictionary<string, int> { ["A"] = 6 } });
        var conflict = Assert.Single(result.Conflicts);
        Assert.Equal((RoundingConflictKind.Row, "A", 6, 3, 5, 1), (conflict.Kind, Assert.Single(conflict.Rows), conflict.Wanted, conflict.Least, conflict.Most, conflict.Off));
    }

    [Fact]
    public void Totals_ThatDoNotAddUp_AreSaid()
    {
        var result = ControlledRounding.Round(new([new("A", "maths", 1500), new("B", "maths", 1500)])
        {
            RowTotals = new Dictionary<string, int> { ["A"] = 2, ["B"] = 2 }, ColumnTotals = new Dictionary<string, int> { ["maths"] = 3 },
        });
        Assert.Equal((RoundingConflictKind.Sums, 4, 3), (result.Conflicts[0].Kind, result.Conflicts[0].Wanted, result.Conflicts[0].Most));
    }

    [Fact]
    public void TotalsThatFitAlone_ButNotTogether_NameTheSchoolsAndSubjects()
    {
        var result = ControlledRounding.Round(new([new("A", "maths", 500), new("A", "art", 2000), new("B", "maths", 2000), new("B", "art", 500)])
        {
            RowTotals = new Dictionary<string, int> { ["A"] = 3, ["B"] = 2 }, ColumnTotals = new Dictionary<string, int> { ["maths"] = 2, ["art"] = 3 },
        });
        var conflict = Assert.Single(result.Conflicts);
        Assert.Equal(RoundingConflictKind.Together, conflict.Kind);
        Assert.Contains("A", conflict.Rows);
        Assert.Equal(1, conflict.Wanted);
    }

    [Fact]
    public void District_OfSixtySchools_MeetsEveryTotal()
    {
        var cells = Enumerable.Range(0, 60).SelectMany(s => Enumerable.Range(0, 45).Select(c => new Fraction($"s{s:00}", $"c{c:00}", (s * 7919L + c * 104729L) % 6000))).ToList();
        var free = ControlledRounding.Round(new(cells));
        Assert.NotNull(free.Whole);
        var rows = cells.Zip(free.Whole).GroupBy(c => c.First.Row).ToDictionary(g => g.Key, g => g.Sum(c => c.Second));
        var columns = cells.Zip(free.Whole).GroupBy(c => c.First.Column).ToDictionary(g => g.Key, g => g.Sum(c => c.Second));
        Assert.Equal(free.Whole, ControlledRounding.Round(new(cells) { RowTotals = rows, ColumnTotals = columns }).Whole);
    }
}
