namespace Workforce.Rotation.Matching.Adjustment.Verification;

/// <summary>The placements a proof is about: what each teacher may do, and how many may move.</summary>
internal sealed class Scope
{
    private const int Anywhere = -1, Away = -2, AtHome = -3;
    private readonly AdjustmentCase adjustment;
    private readonly int[] stances;
    private bool[]? ruledOut;

    public Scope(AdjustmentCase adjustment, int leastMovers, int mostMovers)
    {
        (this.adjustment, LeastMovers, MostMovers) = (adjustment, leastMovers, mostMovers);
        stances = new int[adjustment.Teachers.Count];
        for (var teacher = 0; teacher < stances.Length; teacher++)
            stances[teacher] = adjustment.Standings[teacher].Exempt ? AtHome : Anywhere;
    }

    public int LeastMovers { get; }

    public int MostMovers { get; }

    public int this[int teacher]
    {
        get => stances[teacher];
        set => stances[teacher] = value;
    }

    public void SendsAway(int teacher) => stances[teacher] = Away;

    public void KeepsAtHome(int teacher) => stances[teacher] = AtHome;

    /// <summary>Leaves out every pair whose weight at the prices alone is more than the room: no placement in question can use it.</summary>
    public void RuleOut(PricedScope priced, Int128 room)
    {
        ruledOut = new bool[adjustment.PairCount];
        for (var teacher = 0; teacher < stances.Length; teacher++)
            for (var pair = adjustment.Firsts[teacher]; pair < adjustment.Firsts[teacher + 1]; pair++)
                ruledOut[pair] = priced.Scope.Admits(teacher, adjustment.Pairs[pair].Post) && priced.Weight(teacher, adjustment.Pairs[pair]) > room;
    }

    public bool Admits(int teacher, int post) => IsWithin(teacher, post) && stances[teacher] switch
    {
        Anywhere => true,
        Away => post != adjustment.Standings[teacher].Home,
        AtHome => post == adjustment.Standings[teacher].Home,
        var only => post == only,
    };

    private bool IsWithin(int teacher, int post)
    {
        if (ruledOut is null) return true;
        var pair = adjustment.Firsts[teacher];
        while (adjustment.Pairs[pair].Post != post) pair++;
        return !ruledOut[pair];
    }
}
