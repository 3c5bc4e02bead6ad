using Workforce.Rotation.Matching.Ids;

namespace Workforce.Rotation.Matching;

/// <summary>
/// One round's input, checked and in canonical order: posts and teachers by id bytes, each teacher's list by rank.
/// Immutable. Built by <see cref="MarketBuilder"/>. Teachers and posts are named by their position in
/// <see cref="Teachers"/> and <see cref="Posts"/>.
/// </summary>
public sealed class Market
{
    /// <summary>In the engine's arrays, where a choice has no score. Not itself a valid score.</summary>
    internal const long NoScore = long.MinValue;

    private readonly ulong[]? lotteries;
    private int[]? byLottery;

    internal Market(
        IdTable posts, int[] capacities, IdTable teachers, ulong[]? lotteries, int[] currents, bool[] guaranteed,
        int[] firsts, Choice[] choices, ScoreScale scale)
    {
        Posts = posts;
        Capacities = capacities;
        Teachers = teachers;
        this.lotteries = lotteries;
        Currents = currents;
        Guarantees = guaranteed;
        Firsts = firsts;
        Choices = choices;
        Scale = scale;
    }

    /// <summary>The posts, in canonical order.</summary>
    public IdTable Posts { get; }

    /// <summary>The teachers, in canonical order.</summary>
    public IdTable Teachers { get; }

    /// <summary>How many lines all lists have together.</summary>
    public int ChoiceCount => Choices.Length;

    /// <summary>False while the public draw is still to come; such a market can be written and fingerprinted, not solved.</summary>
    public bool IsDrawn => lotteries is not null;

    internal int[] Capacities { get; }

    internal int[] Currents { get; }

    internal bool[] Guarantees { get; }

    /// <summary>Teacher t's list is Choices[Firsts[t] .. Firsts[t + 1]].</summary>
    internal int[] Firsts { get; }

    internal Choice[] Choices { get; }

    internal ScoreScale Scale { get; }

    internal ulong[] Lotteries =>
        lotteries ?? throw new InvalidOperationException("The market has no lotteries yet: apply the public draw first.");

    /// <summary>The teachers, smallest lottery first.</summary>
    internal int[] ByLottery => byLottery ??= SortedByLottery();

    /// <summary>How many seats the post has.</summary>
    public int Capacity(int post) => Capacities[post];

    /// <summary>The teacher's lottery; the smaller one wins. Throws where the draw is still to come.</summary>
    public ulong Lottery(int teacher) => Lotteries[teacher];

    /// <summary>The post the teacher holds today, or -1.</summary>
    public int Current(int teacher) => Currents[teacher];

    /// <summary>Whether she may keep the post she holds today.</summary>
    public bool IsGuaranteed(int teacher) => Guarantees[teacher];

    /// <summary>How many posts the teacher listed.</summary>
    public int ListLength(int teacher) => Firsts[teacher + 1] - Firsts[teacher];

    /// <summary>The post at a rank (from 1) of the teacher's list.</summary>
    public int PostAt(int teacher, int rank) => Choices[Firsts[teacher] + rank - 1].Post;

    /// <summary>Her score at that rank; null where the post does not admit her.</summary>
    public long? ScoreAt(int teacher, int rank)
    {
        var score = Scale.Score(Choices[Firsts[teacher] + rank - 1].Grade);
        return score == NoScore ? null : score;
    }

    /// <summary>The rank (from 1) of a post in the teacher's list, or 0 where she did not list it.</summary>
    public int RankOf(int teacher, int post)
    {
        for (var at = Firsts[teacher]; at < Firsts[teacher + 1]; at++)
            if (Choices[at].Post == post) return at - Firsts[teacher] + 1;
        return 0;
    }

    /// <summary>The same market with lotteries, one per teacher in canonical order, all different.</summary>
    public Market WithLotteries(ulong[] drawn)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(drawn.Length, Teachers.Count);
        return new Market(Posts, Capacities, Teachers, drawn, Currents, Guarantees, Firsts, Choices, Scale);
    }

    internal Market With(int[]? capacities = null, bool[]? guarantees = null, Choice[]? choices = null, ScoreScale? scale = null) =>
        new(Posts, capacities ?? Capacities, Teachers, lotteries, Currents, guarantees ?? Guarantees, Firsts, choices ?? Choices, scale ?? Scale);

    /// <summary>The post the teacher may keep, or -1.</summary>
    internal int GuaranteedPost(int teacher) => Guarantees[teacher] ? Currents[teacher] : -1;

    internal ReadOnlySpan<Choice> List(int teacher) => Choices.AsSpan(Firsts[teacher]..Firsts[teacher + 1]);

    private int[] SortedByLottery()
    {
        var teachers = new int[Teachers.Count];
        for (var teacher = 0; teacher < teachers.Length; teacher++) teachers[teacher] = teacher;
        Array.Sort((ulong[])Lotteries.Clone(), teachers);
        return teachers;
    }
}
