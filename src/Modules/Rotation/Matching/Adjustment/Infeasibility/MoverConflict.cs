using Workforce.Rotation.Matching.Adjustment.Calling;
using Workforce.Rotation.Matching.Adjustment.Flow;
using Workforce.Rotation.Matching.Adjustment.Search;
using static System.FormattableString;

namespace Workforce.Rotation.Matching.Adjustment.Infeasibility;

/// <summary>Everybody could be placed, but not with as many movers, or backbone teachers among them, as the percentages ask for.</summary>
internal static class MoverConflict
{
    public static ViolatedSet Describe(AdjustmentCase adjustment, CallOrder? order)
    {
        var decisions = order?.Start ?? Decisions.ExemptStay(adjustment);
        var noCosts = new long[adjustment.PairCount];
        var relaxation = new Relaxation(adjustment, new Effort(long.MaxValue));
        var movers = Plan.Of(adjustment, relaxation.Run(decisions, noCosts, 0, 1, 0).Pairs!, noCosts);
        var backbone = Plan.Of(adjustment, relaxation.Run(decisions, noCosts, 0, 0, 1).Pairs!, noCosts);
        var goal = Math.Max(adjustment.MoverGoal, order?.Leaving ?? 0);
        if (movers.Movers < goal)
            return Of(adjustment, decisions, movers, _ => true, Invariant($"At least {goal} people must move, but at most {movers.Movers} can move at once"));
        if (backbone.Backbone < adjustment.BackboneGoal(goal))
            return Of(adjustment, decisions, backbone, teacher => adjustment.Standings[teacher].Backbone, Invariant(
                $"Of at least {goal} movers, {adjustment.BackboneGoal(goal)} must be backbone teachers, but at most {backbone.Backbone} of these can move at once"));
        return Of(adjustment, decisions, movers, _ => true, Invariant(
            $"At least {goal} people must move and {adjustment.MinimumBackbonePercent} % of the movers must be backbone teachers; up to {movers.Movers} people and up to {backbone.Backbone} backbone teachers can move, but no placement has both shares"));
    }

    /// <summary>The people asked for who stay although they have another post open, and the posts they wait for.</summary>
    private static ViolatedSet Of(AdjustmentCase adjustment, Decisions decisions, Plan plan, Func<int, bool> counts, string claim)
    {
        var (held, waiting, posts) = (0, new List<int>(), new SortedSet<int>());
        for (var teacher = 0; teacher < adjustment.Teachers.Count; teacher++)
        {
            if (!counts(teacher) || plan.Moves(adjustment, teacher)) continue;
            var any = false;
            foreach (var pair in adjustment.PairsOf(teacher))
                if (adjustment.Moves(teacher, pair.Post) && decisions.Allows(teacher, pair.Post)) any |= posts.Add(pair.Post) || true;
            if (any) waiting.Add(teacher);
            else held++;
        }

        var seats = posts.Sum(post => (long)adjustment.Capacities[post]);
        var stay = held == 0 ? "" : Invariant($" {Sentences.Count(held, "person", "people")} must stay: exempt, not to be called, or without another post.");
        var wait = waiting.Count == 0 ? "" : Invariant(
            $" Besides, the {Sentences.Count(seats, "seat", "seats")} of {Sentences.List(adjustment.Posts, posts, "post", "posts")} are needed by others, so that {Sentences.List(adjustment.Teachers, waiting, "teacher", "teachers")} cannot move there as well.");
        return Sentences.Set(adjustment, waiting, posts, seats, $"{claim}.{stay}{wait}", ViolatedSetKind.TooFewMovers);
    }
}
