using CsCheck;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.TieBreaks;
using Xunit;

namespace Workforce.UnitTests.Rotation;

public sealed class TieBreakTests
{
    [Fact]
    public void ALotAlone_LeavesTheThousandthsAsTheyAre()
    {
        var person = Sample.Entrant();
        Assert.Equal(86_250, TieBreak.Of(Policy("lottery"), [person]).Key(person.Id, 86_250));
        Assert.Equal(1, TieBreak.ScaleOf(Policy("lottery")));
    }

    [Fact]
    public void EqualScores_GoByTheFirstFactThatDiffers()
    {
        var (older, younger) = (Sample.Entrant(years: 20, inSchool: 3), Sample.Entrant(years: 20, inSchool: 9));
        var order = TieBreak.Of(Policy("teaching-years", "school-years", "lottery"), [older, younger]);
        Assert.True(order.Key(younger.Id, 80_000) > order.Key(older.Id, 80_000));
        Assert.True(order.Key(older.Id, 80_001) > order.Key(younger.Id, 80_000));
    }

    [Fact]
    public void PeopleAlikeInEveryFact_AreLeftToTheLot()
    {
        var people = Enumerable.Range(0, 5).Select(_ => Sample.Entrant(years: 7)).ToList();
        var order = TieBreak.Of(Policy("teaching-years", "lottery"), people);
        Assert.Single(people.Select(p => order.Key(p.Id, 50_000)).Distinct());
    }

    [Fact]
    public void AnyPeople_AreOrderedByScoreFirst_AndTheSameWhateverOrderTheyComeIn() => Gen.Select(Gen.Int[0, 3], Gen.Int[0, 3], Gen.Int[0, 4]).Array[1, 40].Sample(drawn =>
    {
        var people = drawn.Select(one => (Person: Sample.Entrant(years: one.Item1, inSchool: one.Item2), Score: one.Item3 * 250)).ToList();
        var policy = Policy("school-years", "teaching-years", "lottery");
        var one = TieBreak.Of(policy, people.Select(p => p.Person).ToList());
        var other = TieBreak.Of(policy, people.Select(p => p.Person).Reverse().ToList());
        var keys = people.Select(p => one.Key(p.Person.Id, p.Score)).ToList();
        Assert.Equal(keys, people.Select(p => other.Key(p.Person.Id, p.Score)));
        Assert.Equal(
            people.Select(p => (p.Score, p.Person.YearsInSchool, p.Person.TeachingYears)).Order(),
            people.Zip(keys).OrderBy(p => p.Second).Select(p => (p.First.Score, p.First.Person.YearsInSchool, p.First.Person.TeachingYears)));
        Assert.All(people.Zip(keys), p => Assert.Equal(p.First.Score, p.Second / TieBreak.ScaleOf(policy)));
    });

    private static RotationPolicy Policy(params string[] chain) => Sample.Policy(values => values with { TieBreak = chain }).Values;
}
