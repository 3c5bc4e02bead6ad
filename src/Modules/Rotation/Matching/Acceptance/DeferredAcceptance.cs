using System.Runtime.CompilerServices;

namespace Workforce.Rotation.Matching.Acceptance;

/// <summary>
/// Teacher-proposing deferred acceptance (Gale and Shapley 1962) with guaranteed holders first at their own post
/// (DA*: Compte and Jehiel 2008, Pereyra 2013). Whatever the order in which teachers propose, the outcome is the same
/// (McVitie and Wilson 1970), so they propose in the order in which their lists lie in memory.
/// </summary>
internal sealed class DeferredAcceptance
{
    private const int BatchSize = 32;

    /// <summary>Above this many members a part no longer fits the cache, and fetching ahead pays.</summary>
    private const int FitsTheCache = 65_536;

    private readonly Market market;
    private readonly Choice[] choices;
    private readonly Components components;
    private readonly Proposer[] proposers;
    private readonly Seats seats;

    public DeferredAcceptance(Market market, Components components)
    {
        this.market = market;
        this.components = components;
        choices = market.Choices;
        proposers = GC.AllocateUninitializedArray<Proposer>(components.Members.Length);
        seats = new Seats(SeatCounts.Of(market));
    }

    /// <summary>Lets the members of one part, but for one, propose until everybody holds a seat or has nothing left to try.</summary>
    public void Run(int from, int to, int without = -1)
    {
        Open(from, to);
        var free = new FreeMembers(from, to);
        if (without >= 0) free.Remove(without);
        Span<int> batch = stackalloc int[BatchSize];
        for (var count = without < 0 ? to - from : to - from - 1; count > 0;)
        {
            // With few left, a walk over everybody costs more than following each loser at once.
            var follow = count <= (to - from) / 128;
            for (int taken; (taken = free.Take(batch)) > 0;)
            {
                if (to - from > FitsTheCache) FetchAhead(batch[..taken]);
                foreach (var proposing in batch[..taken])
                {
                    var loser = Propose(proposing);
                    while (follow && loser >= 0) loser = Propose(loser);
                    if (loser < 0) count--;
                    else free.Add(loser);
                }
            }
        }
    }

    /// <summary>Makes the members of one part ready to be let in one by one.</summary>
    public void Open(int from, int to)
    {
        for (var member = from; member < to; member++) Enter(member, components.Members[member]);
        for (var place = from; place < to; place++) proposers[components.ByPlace[place]].Place = place;
    }

    /// <summary>Lets one more member in and follows whoever loses a seat by it to the end. Notes each step, so that it can be taken back.</summary>
    public void Add(int member, Stack<Step> steps)
    {
        for (var lost = Step(member, steps); lost != Standing.Anybody;) lost = Step(MemberOf(lost), steps);
    }

    /// <summary>Whether somebody from outside who stands so at a post would be seated there in the end. Leaves the state as it is.</summary>
    public bool Keeps(int post, ulong standing, Stack<Step> steps)
    {
        if (standing >= seats.Cutoffs[post]) return false;
        var left = steps.Count;
        var lost = seats.Admit(post, standing);
        steps.Push(new Step(-1, 0, post, standing, lost));
        // Whoever takes the seat from her ends the chain: she has nothing else to ask for.
        while (lost != Standing.Anybody && lost != standing) lost = Step(MemberOf(lost), steps);
        TakeBack(steps, left);
        return lost != standing;
    }

    /// <summary>Takes back what was noted last, until only so many steps are left.</summary>
    public void TakeBack(Stack<Step> steps, int left)
    {
        while (steps.Count > left)
        {
            var step = steps.Pop();
            if (step.Member >= 0) proposers[step.Member].Next = step.Next;
            if (step.Post >= 0) seats.TakeBack(step.Post, step.Standing, step.Lost);
        }
    }

    public Placement PlacementOf(int member)
    {
        ref readonly var proposer = ref proposers[member];
        if (proposer.Next < proposer.End)
            return new Placement(choices[proposer.Next].Post, proposer.Next - market.Firsts[components.Members[member]] + 1);
        return new Placement(proposer.Own, 0);
    }

    private void Enter(int member, int teacher)
    {
        ref var proposer = ref proposers[member];
        proposer.Next = market.Firsts[teacher];
        proposer.End = market.Firsts[teacher + 1];
        proposer.Own = market.GuaranteedPost(teacher);
    }

    /// <summary>She asks the first post that admits her. Returns who loses a seat by it, or -1.</summary>
    private int Propose(int member)
    {
        var (post, standing) = Ask(ref proposers[member]);
        if (post < 0) return -1;
        var loser = seats.Admit(post, standing);
        return loser == Standing.Anybody ? -1 : MemberOf(loser);
    }

    /// <summary>As <see cref="Propose"/>, but noted.</summary>
    private ulong Step(int member, Stack<Step> steps)
    {
        ref var proposer = ref proposers[member];
        var before = proposer.Next;
        var (post, standing) = Ask(ref proposer);
        var lost = post < 0 ? Standing.Anybody : seats.Admit(post, standing);
        steps.Push(new Step(member, before, post, standing, lost));
        return lost;
    }

    private int MemberOf(ulong standing) => components.ByPlace[Standing.Place(standing)];

    /// <summary>The first post that admits her and how she stands there; no post (-1) when nothing is left to try.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private (int Post, ulong Standing) Ask(ref Proposer proposer)
    {
        if (PassRefusals(ref proposer))
        {
            var choice = choices[proposer.Next];
            return (choice.Post, StandingAt(choice, in proposer));
        }

        // Her own post, had she listed it, would have admitted her before the end of the list.
        return (proposer.Own, Standing.Guaranteed(Choice.NotAdmitted, proposer.Place));
    }

    /// <summary>Goes down her list past all that refuse her: cutoffs only rise, so a refusal is final. False at the end of the list.</summary>
    private bool PassRefusals(ref Proposer proposer)
    {
        for (; proposer.Next < proposer.End; proposer.Next++)
        {
            var choice = choices[proposer.Next];
            if (StandingAt(choice, in proposer) < seats.Cutoffs[choice.Post] && (choice.Admitted || choice.Post == proposer.Own)) return true;
        }

        return false;
    }

    private static ulong StandingAt(Choice choice, in Proposer proposer) =>
        choice.Post == proposer.Own ? Standing.Guaranteed(choice.Grade, proposer.Place) : Standing.Of(choice.Grade, proposer.Place);

    private void FetchAhead(ReadOnlySpan<int> batch)
    {
        foreach (var member in batch)
            if (proposers[member].Next < choices.Length) Prefetch.Line(ref choices[proposers[member].Next]);
        foreach (var member in batch)
        {
            var (next, end) = (proposers[member].Next, proposers[member].End);
            for (var at = next; at < Math.Min(next + 4, end); at++) Prefetch.Line(ref seats.Cutoffs[choices[at].Post]);
        }

        foreach (var member in batch)
            if (PassRefusals(ref proposers[member])) seats.FetchCount(choices[proposers[member].Next].Post);
        foreach (var member in batch)
            if (proposers[member].Next < proposers[member].End) seats.FetchHolders(choices[proposers[member].Next].Post);
    }
}
