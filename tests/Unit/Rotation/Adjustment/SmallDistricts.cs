using CsCheck;

namespace Workforce.UnitTests.Rotation.Adjustment;

/// <summary>Generators of small districts: few different costs, so that ties are common; tight seats, so that people block each other.</summary>
internal static class SmallDistricts
{
    public static Gen<SmallDistrict> Of(int teachers, int posts, int highestCost = 4) =>
        from postCount in Gen.Int[1, posts]
        from teacherCount in Gen.Int[0, teachers]
        from capacities in Gen.Int[0, 3].Array[postCount]
        from minimums in Gen.Frequency((4, Gen.Const(0)), (1, Gen.Int[0, 2])).Array[postCount]
        from people in Teacher(postCount, highestCost).Array[teacherCount]
        from movers in OneOf(0, 10, 30, 50, 80, 100)
        from backbone in OneOf(0, 20, 34, 50, 100)
        select new SmallDistrict(capacities, minimums.Zip(capacities, Math.Min).ToArray(), people, movers, backbone);

    /// <summary>Everybody has a home and all seats are taken: people can only change places in rings.</summary>
    public static Gen<SmallDistrict> Full(int teachers, int posts) =>
        from postCount in Gen.Int[2, posts]
        from teacherCount in Gen.Int[2, teachers]
        from people in Teacher(postCount, 6).Array[teacherCount]
        from homes in Gen.Int[0, postCount - 1].Array[teacherCount]
        from movers in OneOf(10, 30, 50, 80)
        from backbone in OneOf(0, 20, 50)
        select new SmallDistrict(
            Enumerable.Range(0, postCount).Select(post => homes.Count(home => home == post)).ToArray(), new int[postCount],
            people.Select((person, i) => person with { Home = homes[i], Costs = person.Costs.Select((cost, post) => post == homes[i] ? 0 : cost).ToArray() }).ToArray(), movers, backbone);

    private static Gen<int> OneOf(params int[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static Gen<SmallTeacher> Teacher(int posts, int highestCost) =>
        from home in Gen.Int[-1, posts - 1]
        from eligible in Gen.Frequency((3, Gen.Const(true)), (1, Gen.Const(false)))
        from exempt in Gen.Frequency((1, Gen.Const(true)), (8, Gen.Const(false)))
        from backbone in Gen.Frequency((1, Gen.Const(true)), (2, Gen.Const(false)))
        from points in Gen.Long[-1, 3]
        from costs in Gen.Frequency((1, Gen.Const((long?)null)), (3, Gen.Long[0, highestCost].Select(cost => (long?)cost))).Array[posts]
        from homeless in Gen.Int[0, 5]
        select new SmallTeacher(home, eligible, exempt && home >= 0, backbone, points, costs.Select((cost, post) => post == home && homeless > 0 ? cost ?? 0 : cost).ToArray());
}
