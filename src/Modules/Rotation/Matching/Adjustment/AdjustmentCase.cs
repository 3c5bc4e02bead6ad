using Workforce.Rotation.Matching.Ids;

namespace Workforce.Rotation.Matching.Adjustment;

/// <summary>
/// Everything an adjustment (组织调剂) decides from, in the order of id bytes: posts with capacity and minimum,
/// teachers with their home, and what each allowed pair of the two costs. Made by <see cref="AdjustmentCaseBuilder"/>.
/// </summary>
public sealed class AdjustmentCase
{
    /// <summary>The highest cost of a pair. Below it, no sum along any chain of moves leaves 64 bits.</summary>
    public const long HighestCost = 1_000_000_000_000;

    internal const int MostPosts = 1_000_000;
    internal const int MostTeachers = 4_000_000;

    internal AdjustmentCase(IdTable posts, int[] capacities, int[] minimums, IdTable teachers, TeacherStanding[] standings, int[] firsts, AllowedPair[] pairs)
    {
        Posts = posts;
        Capacities = capacities;
        Minimums = minimums;
        Teachers = teachers;
        Standings = standings;
        Firsts = firsts;
        Pairs = pairs;
    }

    /// <summary>Posts by position.</summary>
    public IdTable Posts { get; }

    /// <summary>Teachers by position.</summary>
    public IdTable Teachers { get; }

    /// <summary>How it is decided who moves.</summary>
    public AdjustmentMode Mode { get; internal init; }

    /// <summary>Movers in percent of the eligible, 0 to 100.</summary>
    public int MinimumMoversPercent { get; internal init; }

    /// <summary>Backbone teachers in percent of the movers, 0 to 100.</summary>
    public int MinimumBackbonePercent { get; internal init; }

    /// <summary>How many pairs are allowed.</summary>
    public int PairCount => Pairs.Length;

    internal int[] Capacities { get; }

    internal int[] Minimums { get; }

    internal TeacherStanding[] Standings { get; }

    /// <summary>Where a teacher's pairs begin; one entry more than teachers.</summary>
    internal int[] Firsts { get; }

    /// <summary>By teacher, then by post.</summary>
    internal AllowedPair[] Pairs { get; }

    /// <summary>How many must move at least: the percentage of the eligible, rounded up.</summary>
    internal int MoverGoal { get; private init; }

    /// <summary>How many of so many movers must be backbone teachers: the percentage, rounded up.</summary>
    internal int BackboneGoal(int movers) => Share(MinimumBackbonePercent, movers);

    internal bool Moves(int teacher, int post) => Standings[teacher].Home != post;

    internal ReadOnlySpan<AllowedPair> PairsOf(int teacher) => Pairs.AsSpan(Firsts[teacher]..Firsts[teacher + 1]);

    /// <summary>The same with fewer pairs.</summary>
    internal AdjustmentCase WithPairs(Func<int, int, bool> keep)
    {
        var (firsts, kept) = (new int[Firsts.Length], new List<AllowedPair>());
        for (var teacher = 0; teacher < Teachers.Count; teacher++)
        {
            for (var pair = Firsts[teacher]; pair < Firsts[teacher + 1]; pair++)
                if (keep(teacher, pair)) kept.Add(Pairs[pair]);
            firsts[teacher + 1] = kept.Count;
        }

        return new AdjustmentCase(Posts, Capacities, Minimums, Teachers, Standings, firsts, [.. kept])
        {
            Mode = Mode,
            MinimumMoversPercent = MinimumMoversPercent,
            MinimumBackbonePercent = MinimumBackbonePercent,
            MoverGoal = MoverGoal,
        };
    }

    internal AdjustmentCase Under(AdjustmentMode mode, int minimumMoversPercent, int minimumBackbonePercent) =>
        new(Posts, Capacities, Minimums, Teachers, Standings, Firsts, Pairs)
        {
            Mode = mode,
            MinimumMoversPercent = minimumMoversPercent,
            MinimumBackbonePercent = minimumBackbonePercent,
            MoverGoal = Share(minimumMoversPercent, Standings.Count(standing => standing.Eligible)),
        };

    private static int Share(int percent, int whole) => (int)((((long)percent * whole) + 99) / 100);
}
