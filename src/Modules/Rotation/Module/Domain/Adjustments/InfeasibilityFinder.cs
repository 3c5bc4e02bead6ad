using Workforce.Rotation.Contracts;
using Workforce.Rotation.Matching.Adjustment;

namespace Workforce.Rotation.Domain.Adjustments;

/// <summary>
/// Turns the engine's violated set into people and posts, looks for further ones so that an officer need not find them one by
/// one, and tries which single rule is in the way.
/// </summary>
internal static class InfeasibilityFinder
{
    private const int Shown = 8;
    private const int MostGroups = 60;

    public static Infeasibility Of(AdjustmentModel model, AdjustmentMode mode, ViolatedSet first)
    {
        var tried = AdjustmentRules.Liftable.Where(rule => IsUsed(model, rule)).ToList();
        return new(Groups(model, mode, first), tried.Where(rule => Adjuster.Solve(model.Case(mode, rule)).Outcome is not null).ToList(), tried);
    }

    private static List<InfeasibleGroup> Groups(AdjustmentModel model, AdjustmentMode mode, ViolatedSet first)
    {
        var (groups, left) = (new List<InfeasibleGroup>(), new HashSet<string>());
        for (ViolatedSet? set = first; set is not null && groups.Count < MostGroups; set = Adjuster.Solve(model.Case(mode, leftOut: left)).Impossible)
        {
            groups.Add(Group(model, set));
            // Minimums and shares concern the whole case: what is behind them shows once they are settled.
            if (!IsShort(set))
                break;
            left.UnionWith(set.Teachers);
        }
        return groups;
    }

    private static InfeasibleGroup Group(AdjustmentModel model, ViolatedSet set)
    {
        var people = model.Seekers.Where(seeker => set.Teachers.Contains(seeker.Entrant.Number)).ToList();
        var posts = model.Posts.Where(post => set.Posts.Contains(post.Post.Code)).Select(post => post.Post.Id).ToList();
        return new(set.Kind, people.ConvertAll(seeker => seeker.Entrant.Id), posts, set.Seats, IsShort(set) ? (int)(people.Count - set.Seats) : 0, IsShort(set) ? WouldHelp(model, people) : []);
    }

    private static bool IsShort(ViolatedSet set) => set.Kind is ViolatedSetKind.NoPost or ViolatedSetKind.TooManyPeople;

    private static bool IsUsed(AdjustmentModel model, string rule) => rule switch
    {
        AdjustmentRules.Minimums => model.Posts.Any(post => post.Minimum > 0),
        AdjustmentRules.Movers => model.Terms.MoversPercent > 0 || model.Terms.BackbonePercent > 0,
        _ => Pairs(model).Any(verdict => verdict.Refusals.Any(refusal => refusal.Rule == rule) && verdict.IsOpenWithout(rule)),
    };

    private static IEnumerable<PairVerdict> Pairs(AdjustmentModel model) =>
        from who in Enumerable.Range(0, model.Seekers.Count)
        from at in Enumerable.Range(0, model.Posts.Count)
        select model[who, at];

    /// <summary>Posts, with or without seats today, where more seats would take one of them; nearest first.</summary>
    private static List<PostId> WouldHelp(AdjustmentModel model, List<Seeker> people) =>
        (from seeker in people
         from post in model.AllPosts
         let verdict = model.Of(seeker, post.Post)
         where verdict.IsOpen
         orderby verdict.Metres, post.Post.Code
         select post.Post.Id).Distinct().Take(Shown).ToList();
}
