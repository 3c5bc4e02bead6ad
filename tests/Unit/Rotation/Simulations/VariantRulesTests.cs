using Workforce.Platform.Changes;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Simulations;
using Xunit;

namespace Workforce.UnitTests.Rotation.Simulations;

public class VariantRulesTests
{
    private static readonly VariantOptions Good = new() { Name = "a", Closed = true };

    [Fact]
    public void Usable_Passes() => VariantsMustBeUsable.Check([Good, new() { Name = "b", LengthenTo = 12, MoversPercent = 10 }]);

    [Fact]
    public void NoVariant_IsRefused() => Assert.Throws<RuleBrokenException>(() => VariantsMustBeUsable.Check([]));

    [Fact]
    public void FiftyVariants_AreRefused() => Assert.Throws<RuleBrokenException>(() => VariantsMustBeUsable.Check(Enumerable.Range(1, 50).Select(n => Good with { Name = $"{n}" }).ToList()));

    [Fact]
    public void TheSameNameTwice_IsRefused() => Assert.Throws<RuleBrokenException>(() => VariantsMustBeUsable.Check([Good, Good with { Exchange = true }]));

    public static TheoryData<int?, int?, int?> Absurd => new()
    {
        { 0, null, null }, { -1, null, null }, { 1_000_000, null, null }, { null, 0, null }, { null, int.MaxValue, null }, { 2, 3, null }, { null, null, -1 }, { null, null, 101 }, { null, null, null },
    };

    [Theory, MemberData(nameof(Absurd))]
    public void AbsurdNumbers_AreRefused(int? shorten, int? lengthen, int? percent) =>
        Assert.Throws<RuleBrokenException>(() => VariantsMustBeUsable.Check([new() { Name = "x", ShortenTo = shorten, LengthenTo = lengthen, RuralPercent = percent }]));

    [Fact]
    public void OnceTheNumbersAreIn_NothingIsSimulated()
    {
        var round = Sample.Round();
        Assert.True(SimulateOnlyBeforeTheDraw.Allows(round));
        round.Open(Sample.Policy(p => p with { DrawParties = [new("bureau"), new("teachers"), new("inspector")] }), 1, 1, Sample.Now);
        round.CloseChoices(Sample.Now);
        round.Lock(Guid.NewGuid(), new string('a', 64), Sample.Now);
        SimulateOnlyBeforeTheDraw.Check(round);

        // The parties have not revealed, so there is no seed yet: the digits alone are enough to refuse.
        round.BringInDraw(new("福彩3D", "1", "123", new(2026, 7, 17)), Sample.Now);
        Assert.Null(round.Seed);
        Assert.Throws<RuleBrokenException>(() => SimulateOnlyBeforeTheDraw.Check(round));
    }
}
