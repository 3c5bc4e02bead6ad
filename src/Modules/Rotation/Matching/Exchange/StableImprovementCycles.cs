using Workforce.Rotation.Matching.Acceptance;

namespace Workforce.Rotation.Matching.Exchange;

/// <summary>
/// Stable improvement cycles (Erdil and Ergin 2008) in one part of a market: teachers who stand first by score among
/// all who wish for the next one's post move up together, so that only the lottery is set aside. Who wishes for what
/// is brought up to date after every cycle; the published code of 2008 did not, and could end unstable
/// (Demeulemeester 2026).
/// <para>
/// The order is part of the rule. The search begins at the posts of placed teachers in lottery order; at a post it
/// asks the holders in lottery order; each points to the posts she wishes for, in the order of her list, at which she
/// has the best grade of all who wish. The first time it meets a post that is on its path, the holders asked since
/// then move. Then it begins again, until it finds no cycle.
/// </para>
/// </summary>
internal sealed class StableImprovementCycles
{
    private readonly Market market;
    private readonly Components components;
    private readonly Placement[] placements;
    private readonly int from, count;
    private readonly Dictionary<int, int> postNumbers = [];
    private readonly int[] held;
    private readonly int[] heldChoice;
    private readonly int[] places;
    private readonly WishLists wishes;
    private readonly SeatHolders holders;
    private readonly PostMarks marks;
    private readonly List<Step> path = [];
    private int begin;

    public StableImprovementCycles(Market market, Components components, Placement[] placements, int from, int to)
    {
        (this.market, this.components, this.placements) = (market, components, placements);
        (this.from, count) = (from, to - from);
        held = new int[count];
        heldChoice = new int[count];
        places = new int[count];
        for (var place = 0; place < count; place++) places[components.ByPlace[from + place] - from] = place;

        var all = new List<(int, Wish)>();
        for (var member = 0; member < count; member++) TakeIn(member, all);
        wishes = new WishLists(postNumbers.Count, all);
        holders = new SeatHolders(postNumbers.Count, places);
        for (var member = 0; member < count; member++)
            if (held[member] >= 0) holders.Add(held[member], member);
        marks = new PostMarks(postNumbers.Count);
    }

    /// <summary>Carries out every cycle and writes the placements of those who moved.</summary>
    public void Run()
    {
        while (begin < count)
        {
            var post = held[components.ByPlace[from + begin] - from];
            if (post < 0 || marks.LeadsNowhere(post) || !FindCycle(post)) begin++;
        }
    }

    private void TakeIn(int member, List<(int, Wish)> all)
    {
        var teacher = components.Members[from + member];
        var placement = placements[teacher];
        held[member] = placement.IsPlaced ? Number(placement.Post) : -1;
        heldChoice[member] = placement.Rank > 0 ? market.Firsts[teacher] + placement.Rank - 1 : market.Firsts[teacher + 1];
        for (var choice = market.Firsts[teacher]; choice < heldChoice[member]; choice++)
            if (market.Choices[choice].Admitted)
                all.Add((Number(market.Choices[choice].Post), new Wish(market.Choices[choice].Grade, member, choice)));
    }

    private int Number(int post)
    {
        if (!postNumbers.TryGetValue(post, out var number)) postNumbers.Add(post, number = postNumbers.Count);
        return number;
    }

    private bool FindCycle(int start)
    {
        Enter(start);
        while (path.Count > 0)
        {
            var next = Follow();
            if (next < 0)
            {
                marks.LeaveForGood(path[^1].Post);
                path.RemoveAt(path.Count - 1);
            }
            else if (marks.IsOnPath(next))
            {
                MoveUp(path.FindIndex(step => step.Post == next));
                return true;
            }
            else Enter(next);
        }

        return false;
    }

    private void Enter(int post)
    {
        marks.Enter(post);
        path.Add(new Step(post));
    }

    /// <summary>The next post the last step points to, or -1 when all its holders were asked.</summary>
    private int Follow()
    {
        var step = path[^1];
        var asked = holders.Of(step.Post);
        for (; step.Holder < asked.Count; step.Holder++, step.Choice = -1)
        {
            var member = asked[step.Holder];
            if (step.Choice < 0) step.Choice = market.Firsts[components.Members[from + member]] - 1;
            while (++step.Choice < heldChoice[member])
            {
                var choice = market.Choices[step.Choice];
                if (!choice.Admitted) continue;
                var post = postNumbers[choice.Post];
                if (choice.Grade != wishes.BestGrade(post) || marks.LeadsNowhere(post)) continue;
                path[^1] = step;
                return post;
            }
        }

        return -1;
    }

    /// <summary>Everybody asked from the given step on takes the seat of the next one, the last one that of the first.</summary>
    private void MoveUp(int first)
    {
        var movers = new List<(int Member, int Left)>();
        for (var at = first; at < path.Count; at++)
        {
            var step = path[at];
            var member = holders.Of(step.Post)[step.Holder];
            movers.Add((member, heldChoice[member]));
            heldChoice[member] = step.Choice;
        }

        for (var at = first; at < path.Count; at++) holders.Remove(path[at].Post, movers[at - first].Member);
        foreach (var (member, _) in movers) Settle(member);
        foreach (var step in path) marks.Leave(step.Post);
        path.Clear();
        foreach (var (member, left) in movers) WishLess(member, left);
    }

    private void Settle(int member)
    {
        var teacher = components.Members[from + member];
        var choice = heldChoice[member];
        held[member] = postNumbers[market.Choices[choice].Post];
        holders.Add(held[member], member);
        placements[teacher] = new Placement(market.Choices[choice].Post, choice - market.Firsts[teacher] + 1);
    }

    /// <summary>The posts between her new seat and the one she left lose a wish. Where others become the best by it, ways open that led nowhere before.</summary>
    private void WishLess(int member, int left)
    {
        for (var choice = heldChoice[member]; choice < left; choice++)
        {
            if (!market.Choices[choice].Admitted) continue;
            var post = postNumbers[market.Choices[choice].Post];
            if (!wishes.Drop(post, StillWishes)) continue;
            foreach (var wish in wishes.Best(post))
                if (StillWishes(wish) && held[wish.Member] >= 0) Reopen(held[wish.Member]);
        }
    }

    private bool StillWishes(Wish wish) => wish.Choice < heldChoice[wish.Member];

    /// <summary>A post has a new way out: it, and all from which it can be reached, may lead somewhere again.</summary>
    private void Reopen(int post)
    {
        var open = new Stack<int>([post]);
        while (open.TryPop(out var reopened))
        {
            if (!marks.LeadsNowhere(reopened)) continue;
            marks.Leave(reopened);
            foreach (var holder in holders.Of(reopened)) begin = Math.Min(begin, places[holder]);
            foreach (var wish in wishes.Best(reopened))
                if (StillWishes(wish) && held[wish.Member] >= 0) open.Push(held[wish.Member]);
        }
    }
}
