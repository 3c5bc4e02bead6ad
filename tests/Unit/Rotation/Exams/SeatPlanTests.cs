using CsCheck;
using Workforce.Rotation.Domain.Exams;
using Xunit;

namespace Workforce.UnitTests.Rotation.Exams;

public sealed class SeatPlanTests
{
    private static readonly Gen<List<SeatPlan.Person>> People =
        from schools in Gen.Int[1, 5].List[1, 40]
        select schools.Select((school, i) => new SeatPlan.Person($"T{i:000}", $"school-{school}", "chinese")).ToList();

    [Fact]
    public void Of_SeatsEverybodyOnce() => People.Sample(people =>
        SeatPlan.Of(Seed(people), people).Select(p => p.Number).Order(StringComparer.Ordinal).SequenceEqual(people.Select(p => p.Number)));

    [Fact]
    public void Of_NeighboursDifferBySchool_WhereverTheNumbersAllowIt() => People.Sample(people =>
    {
        var order = SeatPlan.Of(Seed(people), people);
        var most = people.GroupBy(p => p.School).Max(g => g.Count());
        var pairs = order.Zip(order.Skip(1)).Count(pair => pair.First.School == pair.Second.School);
        return pairs == Math.Max(0, most - (people.Count - most) - 1);
    });

    [Fact]
    public void Of_DoesNotDependOnTheOrderOfTheList() => People.Sample(people =>
        SeatPlan.Of(Seed(people), people).SequenceEqual(SeatPlan.Of(Seed(people.AsEnumerable().Reverse()), people.AsEnumerable().Reverse())));

    [Fact]
    public void Of_CandidatesOfOnePaper_SitTogether()
    {
        var people = Enumerable.Range(0, 30).Select(i => new SeatPlan.Person($"T{i:000}", $"school-{i % 4}", i % 3 == 0 ? "maths" : "chinese")).ToList();
        var papers = SeatPlan.Of(Seed(people), people).Select(p => p.Paper).ToList();
        Assert.Equal(1, papers.Zip(papers.Skip(1)).Count(pair => pair.First != pair.Second));
    }

    private static string Seed(IEnumerable<SeatPlan.Person> people) => SeatPlan.SeedOf("990101-2030", people.Select(p => p.Number));
}
