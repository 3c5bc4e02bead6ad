using CsCheck;
using Workforce.Staffing.Domain.Computation;
using Workforce.Staffing.Domain.Standards;
using Xunit;

namespace Workforce.UnitTests.Staffing.Computation;

public sealed class QuotaPropertyTests
{
    private static readonly Gen<Enrolled> Grade = Gen.Select(Any.Of("primary", "junior", "senior"), Gen.Int[1, 6], Gen.Int[0, 400], Gen.Int[1, 10], (stage, grade, pupils, classes) => new Enrolled(stage, grade, pupils, classes));
    private static readonly Gen<SchoolInput> School = Grade.List[1, 12].Select(lines => new SchoolInput("rural", lines));
    private static readonly Gen<decimal> RatioGen = Any.Of(12.5m, 13m, 13.5m, 16m, 19m, 21m, 23m);

    // Methods that never give fewer posts for more pupils; a threshold may, at the threshold itself.
    private static readonly Gen<StageRule> Rising = Gen.Select(Any.Of(QuotaMethods.Ratio, QuotaMethods.Class, QuotaMethods.Max, QuotaMethods.FixedMin, QuotaMethods.Workload), RatioGen, Any.Of(1.4m, 2.2m, 3.7m),
        (method, ratio, each) => new StageRule { Stage = "primary", Method = method, Ratio = ratio, PerClass = each, Minimum = 12, ClassSize = 40, ClassPeriods = [28, 32], TeacherPeriods = 16, TeacherPercent = 91 });

    private static readonly Gen<Rounding> Roundings = Gen.Select(Any.Of("grade", "stage", "school", "county"), Any.Of("none", "floor", "half_up", "ceil"), (at, mode) => new Rounding(at, mode));

    private static Standard For(StageRule rule, Rounding rounding) => Norms.Of(rounding, rule, rule with { Stage = "junior" }, rule with { Stage = "senior" });

    [Fact]
    public void Ratio_OfTwoSchools_IsTheSumOfBoth() => Gen.Select(School, School, RatioGen).Sample((a, b, ratio) =>
    {
        var standard = For(Norms.Ratio("primary", ratio), Norms.Exact);
        var together = Quota.Of(standard, new("rural", [.. a.Lines, .. b.Lines])).Exact;
        Assert.Equal(Quota.Of(standard, a).Exact + Quota.Of(standard, b).Exact, together);
    });

    [Fact]
    public void MorePupils_NeverGiveFewerPosts() => Gen.Select(School, Rising, Roundings, Gen.Int[1, 60]).Sample((school, rule, rounding, more) =>
    {
        var standard = For(rule, rounding);
        var before = Quota.Of(standard, school);
        var after = Quota.Of(standard, school with { Lines = [school.Lines[0] with { Pupils = school.Lines[0].Pupils + more }, .. school.Lines.Skip(1)] });
        Assert.True(after.Exact >= before.Exact);
        Assert.True(after.Whole is null || after.Whole >= before.Whole);
    });

    [Fact]
    public void Rounding_HappensOnce() => Gen.Select(School, Rising, Roundings).Sample((school, rule, rounding) =>
    {
        var result = Quota.Of(For(rule, rounding), school);
        var exact = Quota.Of(For(rule, new(rounding.At, "none")), school);
        // Every number is rounded at most once, so each rounded one is off by less than one and no other is off at all.
        var rounded = result.Steps.Count(s => s.Kind == StepKind.Rounded);
        var distance = (result.Whole is { } whole ? (Fraction)whole : result.Exact) - exact.Exact;
        Assert.True(distance < (Fraction)Math.Max(1, rounded) && distance > (Fraction)(-Math.Max(1, rounded)));
        Assert.True(rounding.At switch { "school" => rounded <= Math.Max(1, rounding.Mode == "none" ? 0 : 1), "county" => rounded == 0, _ => true });
        Assert.True(rounding.Mode != "none" || rounded == 0);
    });

    [Fact]
    public void Whole_IsTheSumOfItsStages() => Gen.Select(School, Rising, Roundings).Sample((school, rule, rounding) =>
    {
        var result = Quota.Of(For(rule, rounding), school);
        Assert.True(result.Whole is null || result.Whole == result.Stages.Sum(s => s.Whole));
        Assert.Equal(school.Lines.Select(l => l.Stage).Distinct().Count(), result.Stages.Count);
    });
}
