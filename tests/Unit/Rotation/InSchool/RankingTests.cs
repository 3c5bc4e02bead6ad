using CsCheck;
using Workforce.Rotation.Domain.InSchool;
using Workforce.Rotation.Domain.Scoring;
using Xunit;

namespace Workforce.UnitTests.Rotation.InSchool;

/// <summary>Total first, then the plan's chain, then a lot, and a lot only where it decides a seat.</summary>
public sealed class RankingTests
{
    private static readonly string[] Chain = ["title-obtained-earlier", "teaching-years", "lottery"];

    [Fact]
    public void TheBestAreHired_TheRestAreNot()
    {
        var ranked = Ranking.Of([Of(80), Of(90), Of(70)], 2, Chain);
        Assert.Equal([90, 80, 70], ranked.Select(r => r.Total));
        Assert.Equal([true, true, false], ranked.Select(r => r.Hired));
        Assert.Equal([1, 2, 3], ranked.Select(r => r.Rank));
    }

    [Fact]
    public void Equals_AreToldApartByTheChain_AndTheListSaysByWhat()
    {
        var (early, late) = (Of(80, title: new(2010, 1, 1)), Of(80, title: new(2015, 1, 1)));
        var ranked = Ranking.Of([late, early], 1, Chain);
        Assert.Equal(early.Id, ranked[0].Id);
        Assert.Equal(["title-obtained-earlier", "title-obtained-earlier"], ranked.Select(r => r.DecidedBy));
    }

    [Fact]
    public void WhoseTitleIsNotKnown_ComesAfterWhoseIs()
    {
        var (known, unknown) = (Of(80, title: new(2020, 1, 1)), Of(80));
        Assert.Equal(known.Id, Ranking.Of([unknown, known], 1, Chain)[0].Id);
    }

    [Fact]
    public void ATieOverTheLastSeat_WaitsForALot_AndTheLotDecides()
    {
        var (a, b) = (Of(80), Of(80));
        Assert.All(Ranking.Of([a, b], 1, Chain), r => Assert.Null(r.Hired));
        var drawn = Ranking.Of([a with { Lot = 2 }, b with { Lot = 1 }], 1, Chain);
        Assert.Equal((b.Id, true, 1, "lottery"), (drawn[0].Id, drawn[0].Hired, drawn[0].Rank, drawn[0].DecidedBy));
        Assert.Equal((a.Id, false, 2), (drawn[1].Id, drawn[1].Hired, drawn[1].Rank));
    }

    [Fact]
    public void ALotForSomeOnly_DecidesNothing() => Assert.All(Ranking.Of([Of(80) with { Lot = 1 }, Of(80)], 1, Chain), r => Assert.Null(r.Hired));

    [Fact]
    public void ATieInsideTheSeats_NeedsNoLot_AndSharesItsRank()
    {
        var ranked = Ranking.Of([Of(80), Of(80), Of(70)], 2, Chain);
        Assert.Equal([1, 1, 3], ranked.Select(r => r.Rank));
        Assert.Equal([true, true, false], ranked.Select(r => r.Hired));
    }

    [Fact]
    public void TheOrderOfComing_MakesNoDifference() => Gen.Select(GenCompetitor.List[0, 12], Gen.Int[0, 6], Gen.Int).Sample((people, seats, seed) =>
        Assert.Equal(Ranking.Of(people, seats, Chain), Ranking.Of(people.OrderBy(p => HashCode.Combine(p.Id, seed)), seats, Chain)));

    [Fact]
    public void NeverMoreHiredThanSeats_AndNobodyBehindSomebodyWithLess() => Gen.Select(GenCompetitor.List[0, 12], Gen.Int[0, 6]).Sample((people, seats) =>
    {
        var ranked = Ranking.Of(people, seats, Chain);
        Assert.True(ranked.Count(r => r.Hired == true) <= seats);
        Assert.True(ranked.Zip(ranked.Skip(1)).All(pair => pair.First.Total >= pair.Second.Total));
        if (ranked.All(r => r.Hired is not null))
            Assert.Equal(Math.Min(seats, ranked.Count), ranked.Count(r => r.Hired == true));
    });

    private static readonly Gen<Competitor> GenCompetitor = Gen.Select(Gen.Guid, Gen.Int[0, 3], Gen.Int[2018, 2019], Gen.Int[0, 1], (id, total, year, taught) =>
        new Competitor(new(id), total, new() { On = new(2026, 6, 30), TitleObtainedOn = new(year, 1, 1), TeachingYears = taught }));

    private static Competitor Of(int total, DateOnly? title = null) => new(new(Guid.NewGuid()), total, new ScoringFacts { On = new(2026, 6, 30), TitleObtainedOn = title });
}
