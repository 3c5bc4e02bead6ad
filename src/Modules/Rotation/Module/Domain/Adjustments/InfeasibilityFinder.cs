using Workforce.Rotation.Contracts;
using Workforce.Rotation.Matching.Adjustment;

namespace Workforce.Rotation.Domain.Adjustments;

/// <summary>Turns the engine's violated set into people and posts, and tries which single rule is in the way.</summary>
internal static class InfeasibilityFinder
{
    private const int Shown = 8;

    public static Infeasibility Of(AdjustmentModel model, AdjustmentMode mode, ViolatedSet set)
    {
        var people = model.Seekers.Where(seeker => set.Teachers.Contains(seeker.Entrant.Number)).ToList();
        var posts = model.Posts.Where(post => set.Posts.Contains(post.Post.Code)).Select(post => post.Post.Id).ToList();
        var tried = AdjustmentRules.Liftable.Where(rule => IsUsed(model, rule)).ToList();
        var reliefs = tried.Where(rule => Adjuster.Solve(model.Case(mode, rule)).Outcome is not null).ToList();
        var isShort = set.Kind is ViolatedSetKind.NoPost or ViolatedSetKind.TooManyPeople;
        return new(set.Kind, people.ConvertAll(seeker => seeker.Entrant.Id), posts, set.Seats, reliefs, tried,
            isShort ? (int)(people.Count - set.Seats) : 0, isShort ? WouldHelp(model, people) : []);
    }

    private static bool IsUsed(AdjustmentModel model, string rule) => rule switch
    {
        AdjustmentRules.Minimums => model.Posts.Any(post => post.Minimum > 0),
        AdjustmentRules.Movers => model.Terms.MoversPercent > 0 || model.Terms.BackbonePercent > 0,
        _ => Pairs(model).Any(verdict => verdict.Refusals.Any(refusal => refusal.Rule == rule)),
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
