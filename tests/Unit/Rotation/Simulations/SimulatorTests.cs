using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Simulations;
using Xunit;

namespace Workforce.UnitTests.Rotation.Simulations;

public class SimulatorTests
{
    private readonly SmallDistrict district = new();

    [Fact]
    public void Pooled_TheHolderGoesAndTheNextTakesHerSeat()
    {
        district.Person(district.A, holds: true, 50, district.B);
        district.Person(district.C, holds: false, 90, district.A);

        var result = district.Run();

        Assert.Equal(new Spread(2, 2, 2), result[Figure.FirstChoices]);
        Assert.Equal(2, result[Figure.Movers]!.Mean);
        Assert.Equal(0, result[Figure.Unplaced]!.Mean);
        Assert.Equal(0, result[Figure.Envious]!.Mean);
        Assert.Equal((3000 + 4000) / 2, result[Figure.MeanMetres]!.Mean);
    }

    [Fact]
    public void Closed_TheHolderStaysAndTheBetterScoreIsPassedOver()
    {
        district.Person(district.A, holds: true, 50, district.B);
        district.Person(district.C, holds: false, 90, district.A);

        var result = district.Run(new() { Name = "closed", Closed = true });

        Assert.Equal(0, result[Figure.FirstChoices]!.Mean);
        Assert.Equal(0, result[Figure.Movers]!.Mean);
        Assert.Equal(1, result[Figure.Unplaced]!.Mean);
        Assert.Equal(1, result[Figure.UnhiredUnplaced]!.Mean);
        Assert.Equal(1, result[Figure.Envious]!.Mean);
        Assert.Equal(1, result.Competing);
    }

    [Fact]
    public void EqualScores_AreNoGroundForEnvy()
    {
        district.Person(district.A, holds: true, 90, district.B);
        district.Person(district.C, holds: false, 90, district.A);

        Assert.Equal(0, district.Run(new() { Name = "closed", Closed = true })[Figure.Envious]!.Mean);
    }

    [Fact]
    public void Shortened_TheSecondChoiceIsLostAndStillCountsAsOne()
    {
        district.Person(district.C, holds: false, 90, district.A);
        district.Person(district.C, holds: false, 80, district.A, district.B);

        Assert.Equal(0, district.Run()[Figure.Unplaced]!.Mean);
        Assert.Equal(2, district.Run()[Figure.TopThree]!.Mean);
        Assert.Equal(1, district.Run(new() { Name = "one", ShortenTo = 1 })[Figure.Unplaced]!.Mean);
    }

    [Fact]
    public void Lengthened_TheNearestPostToTheLastChoiceComesFirst()
    {
        district.Person(district.C, holds: false, 90, district.A);
        district.Person(district.A, holds: false, 80, district.B);
        district.Person(district.A, holds: false, 70, district.B);

        var result = district.Run(new() { Name = "two", LengthenTo = 2 });

        Assert.Equal(0, result[Figure.Unplaced]!.Mean);
        Assert.Equal(1, result.Schools.Single(flow => flow.School == district.C.OfferedBy).In);
        Assert.Equal(2, result[Figure.FirstChoices]!.Mean);
        Assert.Equal(1, result[Figure.RuralFilled]!.Mean);
        Assert.Equal(1, result[Figure.BackboneToRural]!.Mean);
    }

    [Fact]
    public void Lengthened_NobodyWithoutAListIsGivenOne_OnceListsAreClosed()
    {
        district.Person(district.A, holds: false, 90);
        Assert.Equal(2, district.Run(new() { Name = "two", LengthenTo = 2 }).Choices);

        district.Round.Open(Sample.Policy(), 3, 1, Sample.Now);
        district.Round.CloseChoices(Sample.Now);
        Assert.Equal(0, district.Run(new() { Name = "two", LengthenTo = 2 }).Choices);
    }

    [Fact]
    public void EqualScores_TheMadeUpSeedsDecide_AndTheSpreadSaysSo()
    {
        district.Person(district.C, holds: false, 90, district.A, district.B);
        district.Person(district.C, holds: false, 90, district.A);

        var unplaced = district.Run()[Figure.Unplaced]!;

        Assert.Equal((0, 1), (unplaced.Least, unplaced.Most));
        Assert.InRange(unplaced.Mean, 0.05, 0.95);
    }

    [Fact]
    public void Exchange_TwoOfEqualScoreTrade_WhereOnlyTheLotteryKeptThemApart()
    {
        district.Person(district.C, holds: false, 90, district.A, district.B);
        district.Person(district.A, holds: false, 90, district.B, district.C);

        Assert.Equal(district.Run()[Figure.Movers], district.Run(new() { Name = "exchange", Exchange = true })[Figure.Movers]);
        Assert.Equal(2, district.Run(new() { Name = "exchange", Exchange = true })[Figure.FirstChoices]!.Mean);
    }

    [Fact]
    public void Targets_SayHowManyAreMissing()
    {
        district.Person(district.C, holds: false, 90, district.A);
        district.Person(district.A, holds: true, 80);
        district.Person(district.B, holds: true, 80);

        var result = district.Run(new() { Name = "targets", MoversPercent = 34, RuralPercent = 100, BackbonePercent = 50 });

        Assert.Equal(2, result[Figure.MissingMovers]!.Mean);
        Assert.Equal(1, result[Figure.MissingRural]!.Mean);
        Assert.Equal(0, result[Figure.MissingBackbone]!.Mean);
        Assert.Null(district.Run()[Figure.MissingRural]);
    }

    [Fact]
    public void APlanForTheUnhiredOnly_LeavesVolunteersOut()
    {
        var holder = district.Person(district.A, holds: true, 90, district.B);
        district.Person(district.C, holds: false, 80, district.A);
        var unhiredOnly = Sample.Policy(p => p with { CrossEligibility = new("unhired-only") });

        var result = district.Run(new() { Name = "plan", Plan = "gaoyao-2019" }, unhiredOnly);

        Assert.Equal(1, result.Competing);
        Assert.Equal(1, result[Figure.Unplaced]!.Mean);
        Assert.True(holder.IsGuaranteed);
    }

    [Fact]
    public void APlanThatLooksDown_ClosesTheTown()
    {
        district.Person(district.C, holds: false, 80, district.A);
        var down = Sample.Policy(p => p with { Direction = "tier-not-higher" });

        var result = district.Run(new() { Name = "plan", Plan = "dafang-2025" }, down);

        Assert.Equal(1, result[Figure.Unplaced]!.Mean);
        Assert.Equal(0, result[Figure.Envious]!.Mean);
    }

    [Fact]
    public void TheRealSeedPlaysNoPart()
    {
        district.Person(district.C, holds: false, 90, district.A, district.B);
        district.Person(district.C, holds: false, 90, district.A);
        var before = district.Run();

        district.Round.Open(Sample.Policy(), 3, 2, Sample.Now);

        Assert.Equal(before.Figures, district.Run().Figures);
        Assert.DoesNotContain(MadeUpSeeds.Of(district.Round.Key), seed => Convert.ToHexStringLower(seed) == district.Round.Seed);
    }

    [Fact]
    public void TheFingerprintIsThatOfTheInputs()
    {
        district.Person(district.C, holds: false, 90, district.A);
        var one = district.InMemory().Fingerprint;
        Assert.Equal(one, district.InMemory().Fingerprint);

        district.Person(district.C, holds: false, 90, district.A);
        Assert.NotEqual(one, district.InMemory().Fingerprint);
    }
}
