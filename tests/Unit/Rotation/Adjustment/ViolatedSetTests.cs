using CsCheck;
using Workforce.Rotation.Matching.Adjustment;
using Xunit;

namespace Workforce.UnitTests.Rotation.Adjustment;

/// <summary>Where seats and people cannot be matched, the set named is really violated, and with any one of it away it no longer is.</summary>
public sealed class ViolatedSetTests
{
    [Fact]
    public void Set_IsViolated_AndMinimal()
    {
        var (crowded, deserted) = (0, 0);
        Gen.OneOf(SmallDistricts.Of(teachers: 7, posts: 4), SmallDistricts.Of(teachers: 4, posts: 4)).Sample(
            district =>
            {
                var result = Adjuster.Solve(district.Build(AdjustmentMode.Joint));
                if (result.Impossible is not { } set || set.Sentence.Contains(" move", StringComparison.Ordinal)) return;
                Assert.Empty(EveryPlacement.Feasible(district, EveryPlacement.Movable(district, _ => true)));
                if (set.Sentence.StartsWith("At post", StringComparison.Ordinal))
                {
                    deserted++;
                    Deserted(district, set);
                }
                else
                {
                    crowded++;
                    Crowded(district, set);
                }
            },
            iter: 4_000, threads: 1);
        Assert.True(crowded > 100 && deserted > 100, $"{crowded} {deserted}");
    }

    /// <summary>The teachers have no other posts than those named, and are one more than their seats; without any one of them, the rest fits.</summary>
    private static void Crowded(SmallDistrict district, ViolatedSet set)
    {
        var teachers = Enumerable.Range(0, district.Teachers.Length).Where(teacher => set.Teachers.Contains(SmallDistrict.TeacherId(teacher))).ToList();
        Assert.Equal(set.Posts, teachers.SelectMany(teacher => Open(district, teacher)).Distinct().Order().Select(SmallDistrict.PostId));
        Assert.Equal(set.Seats, teachers.SelectMany(teacher => Open(district, teacher)).Distinct().Sum(post => district.Capacities[post]));
        Assert.Equal(set.Seats + 1, teachers.Count);
        foreach (var without in teachers) Assert.True(Fits(district, teachers.Where(teacher => teacher != without).ToList(), (int[])district.Capacities.Clone(), 0));
    }

    /// <summary>The posts ask for more people than may come.</summary>
    private static void Deserted(SmallDistrict district, ViolatedSet set)
    {
        var posts = Enumerable.Range(0, district.Capacities.Length).Where(post => set.Posts.Contains(SmallDistrict.PostId(post))).ToList();
        var mayCome = Enumerable.Range(0, district.Teachers.Length).Where(teacher => Open(district, teacher).Any(posts.Contains)).Select(SmallDistrict.TeacherId).ToList();
        Assert.Equal(set.Teachers, mayCome);
        Assert.Equal(set.Seats, posts.Sum(post => district.Minimums[post]));
        Assert.True(set.Seats > mayCome.Count);
        foreach (var without in posts.Where(_ => posts.Count > 1))
        {
            var rest = posts.Where(post => post != without).ToList();
            var enough = Enumerable.Range(0, district.Teachers.Length).Count(teacher => Open(district, teacher).Any(rest.Contains));
            Assert.True(rest.Sum(post => district.Minimums[post]) <= enough);
        }
    }

    private static IEnumerable<int> Open(SmallDistrict district, int teacher)
    {
        var person = district.Teachers[teacher];
        return person.Exempt ? [person.Home] : Enumerable.Range(0, district.Capacities.Length).Where(post => person.Costs[post] is not null);
    }

    private static bool Fits(SmallDistrict district, List<int> teachers, int[] left, int next)
    {
        if (next == teachers.Count) return true;
        foreach (var post in Open(district, teachers[next]))
        {
            if (left[post]-- > 0 && Fits(district, teachers, left, next + 1)) return true;
            left[post]++;
        }

        return false;
    }
}
