using CsCheck;
using Workforce.Staffing.Domain.Forecast;
using Xunit;

namespace Workforce.UnitTests.Staffing.Forecast;

public sealed class MergerTests
{
    private static readonly Gen<(int[] A, int[] B, int Staff, int Year)> Districts = Gen.Select(Gen.Int[0, 90].Array[6], Gen.Int[1, 90].Array[6], Gen.Int[0, 30], Gen.Int[2027, 2032], (a, b, staff, year) => (a, b, staff, year));

    [Fact]
    public void Merged_ConservesPupilsAndStaff() => Districts.Sample(d =>
    {
        var people = Enumerable.Range(0, d.Staff).Select(i => new InService(i % 2, "primary", i % 3 == 0 ? "maths" : "chinese", new DateOnly(2025 + i % 9, 6, 1), null, null, null));
        var input = Sample.Of(("primary", d.A), ("primary", d.B)) with { Supply = Supply.Of(people, [], 2026, Sample.Days) };
        var (apart, together) = (Foresee.Of(input), Foresee.Of(input with { Mergers = [new(0, 1, d.Year)] }));
        for (var year = 0; year <= 6; year++)
        {
            // Merged grades are added before they are rounded, so two roundings may become one.
            Assert.InRange(Pupils(together, year) - Pupils(apart, year), -6, 6);
            Assert.Equal(Staff(apart, year), Staff(together, year));
            if (2026 + year >= d.Year)
                Assert.True(together.Schools.Where(s => s.School == 0).All(s => s.Stages.All(st => st.Kinds[year].Count == 0)));
        }
    });

    [Fact]
    public void Merged_Twice_EndsInTheLastSchool()
    {
        var input = Sample.Of(("primary", [10, 10, 10, 10, 10, 10]), ("primary", [20, 20, 20, 20, 20, 20]), ("primary", [30, 30, 30, 30, 30, 30]));
        var result = Foresee.Of(input with { Mergers = [new(0, 1, 2027), new(1, 2, 2028)] });
        Assert.Equal(30, Sample.One(result, 1).Grades(1)[0]);
        Assert.Equal(60, Sample.One(result, 2).Grades(2)[0]);
    }

    [Fact]
    public void Merged_SharesClasses()
    {
        var result = Foresee.Of(Sample.Of(("primary", [20, 20, 20, 20, 20, 20]), ("primary", [25, 25, 25, 25, 25, 25])) with { Mergers = [new(0, 1, 2027)] });
        Assert.Equal((12, 6), (result.Schools.Sum(s => s.Stages[0].Classes(0)), result.Schools.Sum(s => s.Stages[0].Classes(1))));
    }

    private static int Pupils(ForecastResult result, int year) => result.Schools.SelectMany(s => s.Stages).Sum(s => s.Pupils(year));

    private static decimal Staff(ForecastResult result, int year) => result.Schools.SelectMany(s => s.Stages).SelectMany(s => s.Subjects).Sum(s => s.Supply[year]);
}
