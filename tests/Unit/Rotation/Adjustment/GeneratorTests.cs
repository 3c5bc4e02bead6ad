using CsCheck;
using Workforce.Rotation.Matching.Adjustment;
using Xunit;

namespace Workforce.UnitTests.Rotation.Adjustment;

/// <summary>What is compared with every placement must also be hard: each kind of decision has to occur.</summary>
public sealed class GeneratorTests
{
    [Fact]
    public void SmallDistricts_ReachEveryKindOfDecision()
    {
        var seen = new Dictionary<string, int>();
        foreach (var gen in (Gen<SmallDistrict>[])[SmallDistricts.Of(teachers: 6, posts: 4), SmallDistricts.Full(teachers: 6, posts: 5)])
            gen.Sample(
                district =>
                {
                    foreach (var mode in (AdjustmentMode[])[AdjustmentMode.Rule, AdjustmentMode.Joint]) Look(mode, Adjuster.Solve(district.Build(mode)));
                },
                iter: 2_000, threads: 1);

        foreach (var kind in (string[])["solved", "called", "passed over", "longer list", "impossible", "proof by cases", "earlier post refused", "movers short", "seats short"])
            Assert.True(seen.GetValueOrDefault(kind) >= 20, $"{kind}: {seen.GetValueOrDefault(kind)}");

        void Look(AdjustmentMode mode, AdjustmentResult result)
        {
            if (result.Outcome?.Certificate is { } certificate)
            {
                Count("solved");
                if (certificate.Called?.Called.Count > 0) Count("called");
                if (certificate.Called?.Skipped.Count > 0) Count("passed over");
                if (certificate.Called?.Fewer >= 0) Count("longer list");
                if (certificate.Cheaper is not null) Count("proof by cases");
                if (certificate.Earlier.Count > 0) Count("earlier post refused");
            }
            else
            {
                Count("impossible");
                Count(result.Impossible!.Sentence.Contains(" move", StringComparison.Ordinal) ? "movers short" : "seats short");
            }
        }

        void Count(string kind) => seen[kind] = seen.GetValueOrDefault(kind) + 1;
    }
}
