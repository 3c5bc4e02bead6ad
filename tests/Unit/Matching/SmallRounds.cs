using CsCheck;

namespace Workforce.UnitTests.Matching;

/// <summary>Generators of small rounds: few scores, so that ties are common; guarantees that the capacities can keep.</summary>
internal static class SmallRounds
{
    private static readonly Gen<long?> Score = Gen.Frequency(
        (1, Gen.Const((long?)null)),
        (6, Gen.Long[0, 2].Select(score => (long?)score)),
        (1, Gen.OneOf(Gen.Const((long?)long.MaxValue), Gen.Const((long?)(long.MinValue + 1)), Gen.Const((long?)-7))));

    public static Gen<SmallRound> Of(int teachers, int posts) =>
        from postCount in Gen.Int[1, posts]
        from teacherCount in Gen.Int[0, teachers]
        from capacities in Gen.Int[0, 2].Array[postCount]
        from people in Teacher(postCount).Array[teacherCount]
        from lotteries in Gen.Shuffle(Lotteries(teacherCount))
        select new SmallRound(capacities, Kept(capacities, people.Select((person, i) => person with { Lottery = lotteries[i] }).ToArray()));

    /// <summary>Rounds that deferred acceptance freezes: nearly everybody may keep a post, most want another's, and most score the same.</summary>
    public static Gen<SmallRound> Frozen(int posts)
    {
        var capacities = Enumerable.Range(0, posts).Select(post => post % 3 == 0 ? 2 : 1).ToArray();
        int[] seats = [.. Enumerable.Range(0, posts).SelectMany(post => Enumerable.Repeat(post, capacities[post])), -1, -1];
        return from people in FrozenTeacher(posts).Array[seats.Length]
               from held in Gen.Shuffle(seats)
               from lotteries in Gen.Shuffle(Lotteries(seats.Length))
               select new SmallRound(capacities, people.Select((person, i) => person with { Lottery = lotteries[i], Current = held[i], Guaranteed = held[i] >= 0 }).ToArray());
    }

    private static Gen<SmallTeacher> FrozenTeacher(int posts) =>
        from order in Gen.Shuffle(Enumerable.Range(0, posts).ToArray())
        from length in Gen.Int[2, posts]
        from scores in Gen.Frequency((1, Gen.Const((long?)null)), (2, Gen.Const((long?)1)), (7, Gen.Const((long?)2))).Array[posts]
        select new SmallTeacher(0, -1, false, order[..length], scores);

    private static Gen<SmallTeacher> Teacher(int posts) =>
        from order in Gen.Shuffle(Enumerable.Range(0, posts).ToArray())
        from length in Gen.Int[0, posts]
        from scores in Score.Array[posts]
        from current in Gen.Int[-1, posts - 1]
        from guaranteed in Gen.Bool
        select new SmallTeacher(0, current, guaranteed && current >= 0, order[..length], scores);

    private static ulong[] Lotteries(int count) =>
        Enumerable.Range(0, count).Select(i => i % 2 == 0 ? (ulong)i : ulong.MaxValue - (ulong)i).ToArray();

    /// <summary>Guarantees beyond a post's capacity are taken back: no outcome could keep them.</summary>
    private static SmallTeacher[] Kept(int[] capacities, SmallTeacher[] people)
    {
        var left = (int[])capacities.Clone();
        return people.Select(person => person.Own >= 0 && --left[person.Own] < 0 ? person with { Guaranteed = false } : person).ToArray();
    }
}
