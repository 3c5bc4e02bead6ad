using Workforce.Rotation.Matching.Adjustment.Proofs;

namespace Workforce.Rotation.Matching.Adjustment.Search;

/// <summary>What the flows of one node of the search showed.</summary>
internal sealed class SearchNode
{
    public Proof? Proof { get; set; }

    public (Int128 Bound, DualPrices Prices)? Best { get; set; }

    /// <summary>No flow keeps the decisions: there is no plan at all here.</summary>
    public bool IsBroken { get; set; }

    /// <summary>The best pays are the largest allowed: the bound might be raised further.</summary>
    public bool IsAtTheBox { get; set; }

    public List<Plan> Plans { get; } = [];

    /// <summary>The plans, by their number, that cap the bound at the best pays.</summary>
    public List<int> Active { get; set; } = [];

    /// <summary>Takes over the plans of the node above that keep the decisions made since: they cap the bound here too.</summary>
    public void Inherit(SearchNode above, Decisions decisions, Action<Plan> take)
    {
        foreach (var plan in above.Plans.Where(plan => decisions.Keeps(plan)))
        {
            Plans.Add(plan);
            take(plan);
        }
    }

    /// <summary>The first open teacher who stays in one of the plans that cap the bound and moves in another; else in any two plans; else -1.</summary>
    public int Disagree(AdjustmentCase adjustment, Decisions decisions)
    {
        var among = Among(adjustment, decisions, Active.ConvertAll(number => Plans[number]));
        return among >= 0 ? among : Among(adjustment, decisions, Plans);
    }

    private static int Among(AdjustmentCase adjustment, Decisions decisions, List<Plan> plans)
    {
        for (var teacher = 0; plans.Count > 1 && teacher < adjustment.Teachers.Count; teacher++)
        {
            if (decisions[teacher] != Freedom.Open) continue;
            var moves = plans[0].Moves(adjustment, teacher);
            foreach (var plan in plans)
                if (plan.Moves(adjustment, teacher) != moves) return teacher;
        }

        return -1;
    }
}
