using CsCheck;
using Workforce.Platform.Changes;
using Workforce.Registry.Contracts;
using Workforce.Staffing.Domain.Computation;
using Workforce.Staffing.Domain.Quotas;
using Xunit;

namespace Workforce.UnitTests.Staffing.Computation;

public sealed class AllocationRuleTests
{
    private static readonly Rounding AtSchool = new(Rounding.School, "floor");

    private static QuotaLine Line(int pupils, bool rounded = true) => new()
    {
        Id = new(Guid.CreateVersion7()), SchoolId = new SchoolId(Guid.CreateVersion7()), Stage = "primary", Pupils = pupils, Exact = Fraction.Of(pupils, 19), Whole = rounded ? pupils / 19 : null,
    };

    [Fact]
    public void Allocation_NeverExceedsTheTotal_AndUsesItWhereMoreIsWanted() => Gen.Select(Gen.Int[0, 2000].List[1, 40], Gen.Int[1, 3000], Gen.Bool).Sample((pupils, total, rounded) =>
    {
        var lines = pupils.Append(19).Select(p => Line(p, rounded)).ToList();
        AllocationRule.Apply(total, rounded ? AtSchool : new(Rounding.County, "floor"), lines);
        var wanted = rounded ? lines.Sum(l => l.Whole!.Value) : lines.Aggregate(Fraction.Zero, (sum, l) => sum + l.Exact).Floor();
        Assert.Equal(Math.Min(total, wanted), lines.Sum(l => l.Allocated!.Value));
    });

    [Fact]
    public void SetByHand_StaysAndIsTakenFromTheTotal()
    {
        var lines = new List<QuotaLine> { Line(190), Line(190), Line(190) };
        lines[0].AllocateByHand(15, "集团校统筹");
        AllocationRule.Apply(25, AtSchool, lines);
        Assert.Equal([15, 5, 5], lines.Select(l => l.Allocated!.Value));
    }

    [Fact]
    public void HandAboveTheTotal_IsRefused()
    {
        var line = Line(190);
        line.AllocateByHand(30, "过多");
        Assert.Throws<RuleBrokenException>(() => AllocationRule.Apply(25, AtSchool, [line]));
    }

    [Fact]
    public void ByHand_NeedsAReason() => Assert.Throws<RuleBrokenException>(() => Line(190).AllocateByHand(9, " "));
}
