using Workforce.Rotation.Matching.Adjustment.Placing;
using Workforce.Rotation.Matching.Adjustment.Proofs;
using Workforce.Rotation.Matching.Adjustment.Search;

namespace Workforce.Rotation.Matching.Adjustment.Calling;

/// <summary>
/// Proofs found so far, tried on the next person before anything is searched: the seats that stopped one teacher of a
/// subject usually stop the others too. Prices that bound the list so far leave a room; whoever cannot move along any
/// way in the residual graph that is no heavier than the room cannot be called.
/// </summary>
internal sealed class KnownProofs(AdjustmentCase adjustment, MoverCounts counts, Decisions decisions, int[] placement)
{
    private const int Tried = 16;
    private readonly List<ProofInUse> inUse = [];
    private readonly long[] noCosts = new long[adjustment.PairCount];
    private int[] placement = placement;

    public List<Proof> All { get; } = [];

    /// <summary>Keeps a proof and returns its number.</summary>
    public int Add(Proof proof)
    {
        All.Add(proof);
        return All.Count - 1;
    }

    /// <summary>Keeps prices that bound the list so far, to be tried on everybody to come; the number of the proof if they stop her, else -1.</summary>
    public int AddFor(int teacher, DualPrices prices)
    {
        var use = Use(prices, All.Count);
        if (use.Room < 0 || use.Ways.FindMove(teacher, use.Room) is not null) return -1;
        inUse.Insert(0, use);
        if (inUse.Count > Tried) inUse.RemoveAt(Tried);
        return Add(new Proof.ByPrices(prices));
    }

    /// <summary>The number of a proof that she cannot be called, or -1 and, where one was met, a placement in which she moves; it need not fill the list.</summary>
    public int Against(int teacher, out int[]? moved)
    {
        moved = null;
        foreach (var use in inUse.Where(use => use.Room >= 0))
        {
            if (use.Ways.FindMove(teacher, use.Room) is not { } moves) return use.Number;
            if (moved is not null) continue;
            moved = (int[])placement.Clone();
            foreach (var (who, pair) in moves) moved[who] = pair;
        }

        return -1;
    }

    /// <summary>Whether that proof stops her, with the list and the placement as they are now.</summary>
    public bool Stops(int teacher, int number)
    {
        if (All[number] is not Proof.ByPrices { Prices: { Scale: 0 } prices }) return false;
        if (inUse.Find(use => use.Number == number) is not { } use) inUse.Add(use = Use(prices, number));
        return use.Room >= 0 && use.Ways.FindMove(teacher, use.Room) is null;
    }

    /// <summary>Sets a decision and keeps all bounds right.</summary>
    public void Decide(int teacher, Freedom freedom)
    {
        var before = inUse.ConvertAll(use => DualBound.Cheapest(adjustment, decisions, teacher, use.Prices, noCosts)!.Value);
        decisions.Set(teacher, freedom);
        for (var i = 0; i < inUse.Count; i++)
        {
            inUse[i].Bound += DualBound.Cheapest(adjustment, decisions, teacher, inUse[i].Prices, noCosts)!.Value - before[i];
            inUse[i].Ways.Weigh(teacher, noCosts);
        }
    }

    /// <summary>From now on ways start from another placement that fills the list.</summary>
    public void Rebase(int[] other)
    {
        placement = other;
        foreach (var use in inUse) use.Ways.Rebase(other);
    }

    private ProofInUse Use(DualPrices prices, int number)
    {
        var ways = new SeatSwaps(adjustment, decisions, prices, noCosts, (int[])placement.Clone());
        ways.Label();
        return new ProofInUse(prices, number, ways, DualBound.Of(adjustment, decisions, counts, prices, noCosts));
    }

    private sealed class ProofInUse(DualPrices prices, int number, SeatSwaps ways, Int128 bound)
    {
        public DualPrices Prices => prices;

        public int Number => number;

        public SeatSwaps Ways => ways;

        public Int128 Bound { get; set; } = bound;

        /// <summary>What the reduced costs of a placement that fills the list may come to; below 0 where that leaves 64 bits.</summary>
        public long Room => -Bound <= long.MaxValue / 4 ? (long)-Bound : -1;
    }
}
