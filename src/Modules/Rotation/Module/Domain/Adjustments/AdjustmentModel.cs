using Workforce.Rotation.Contracts;
using Workforce.Rotation.Matching.Adjustment;

namespace Workforce.Rotation.Domain.Adjustments;

/// <summary>Everything an adjustment decides from: people, posts with seats, and what each pair of the two is to each other.</summary>
internal sealed class AdjustmentModel
{
    private readonly PairVerdict[][] verdicts;
    private readonly PairRules rules;
    private readonly int unlisted;

    public AdjustmentModel(AdjustmentTerms terms, RoundPolicy policy, IReadOnlyList<Seeker> seekers, IReadOnlyList<OpenPost> posts, IReadOnlyCollection<AdjustmentPair> pairs, Distances distances)
    {
        (Terms, Seekers, AllPosts) = (terms, seekers, posts);
        Posts = posts.Where(post => post.Seats > 0).ToList();
        rules = new PairRules(terms, policy, distances, pairs);
        verdicts = seekers.Select(seeker => Posts.Select(post => rules.Of(seeker, post.Post)).ToArray()).ToArray();
        unlisted = 1 + seekers.SelectMany(seeker => seeker.Ranks.Values).DefaultIfEmpty(0).Max();
        Scale = CostScale.For(Math.Max(1, seekers.Count), Most());
    }

    public AdjustmentTerms Terms { get; }
    public IReadOnlyList<Seeker> Seekers { get; }

    public IReadOnlyList<OpenPost> AllPosts { get; }

    /// <summary>Only posts with seats.</summary>
    public IReadOnlyList<OpenPost> Posts { get; }

    public CostScale Scale { get; }

    public PairVerdict this[int seeker, int post] => verdicts[seeker][post];

    public PairVerdict Of(Seeker seeker, Post post) => rules.Of(seeker, post);

    /// <summary>A volunteer may stay at her school: a post of her own in the case, at no cost.</summary>
    public static string StayOf(Entrant entrant) => "S-" + entrant.Number;

    /// <param name="without">Name of a rule to leave out, to see whether it is the one in the way.</param>
    /// <param name="leftOut">Numbers of people to leave out, to see what else is in the way.</param>
    public AdjustmentCase Case(AdjustmentMode mode, string? without = null, IReadOnlySet<string>? leftOut = null)
    {
        var builder = new AdjustmentCaseBuilder();
        var taken = Enumerable.Range(0, Seekers.Count).Where(who => leftOut?.Contains(Seekers[who].Entrant.Number) != true).ToList();
        foreach (var post in Posts)
            builder.AddPost(post.Post.Code, post.Seats, without == AdjustmentRules.Minimums ? 0 : post.Minimum);
        foreach (var who in taken.Where(who => Seekers[who].IsVolunteer))
            builder.AddPost(StayOf(Seekers[who].Entrant), 1, 0);
        foreach (var seeker in taken.Select(who => Seekers[who]))
            builder.AddTeacher(seeker.Entrant.Number, seeker.IsVolunteer ? StayOf(seeker.Entrant) : null, eligible: true, exempt: false, seeker.Entrant.IsBackbone, seeker.Points);
        foreach (var who in taken)
            AddPairs(builder, who, without);
        var ask = without != AdjustmentRules.Movers;
        var built = builder.Build(mode, ask ? Terms.MoversPercent : 0, ask ? Terms.BackbonePercent : 0);
        return built.Case ?? throw new InvalidOperationException("The rows do not make a case: " + string.Join(' ', built.Faults.Take(5)));
    }

    public PlaceReason Why(int seeker, int? post)
    {
        var all = verdicts[seeker];
        var open = all.Where(verdict => verdict.IsOpen).ToList();
        return new(open.Count, all.Where(verdict => !verdict.IsOpen).GroupBy(verdict => verdict.Refusals[0].Rule).ToDictionary(group => group.Key, group => group.Count()),
            open.Min(verdict => verdict.Metres), post is { } at && Seekers[seeker].Ranks.TryGetValue(Posts[at].Post.Id, out var rank) ? rank : null);
    }

    private void AddPairs(AdjustmentCaseBuilder builder, int who, string? without)
    {
        var seeker = Seekers[who];
        if (seeker.IsVolunteer && (rules.PinOf(seeker.Entrant.Id) is null || without == AdjustmentRules.Pinned))
            builder.AddCost(seeker.Entrant.Number, StayOf(seeker.Entrant), 0);
        for (var at = 0; at < Posts.Count; at++)
        {
            var verdict = verdicts[who][at];
            if (verdict.IsOpenWithout(without) && verdict.Metres is { } metres)
                builder.AddCost(seeker.Entrant.Number, Posts[at].Post.Code, Scale.Of(PairCost.Of(seeker, Posts[at].Post, metres, unlisted)));
        }
    }

    /// <summary>The most that each of the four can come to, over all pairs that any lifted rule could open.</summary>
    private PairCost Most()
    {
        var most = new PairCost(1, 0, 0, unlisted);
        for (var who = 0; who < Seekers.Count; who++)
            for (var at = 0; at < Posts.Count; at++)
                if (verdicts[who][at].Metres is { } metres)
                    most = most with { Metres = Math.Max(most.Metres, metres), Hardship = Math.Max(most.Hardship, Posts[at].Post.SchoolTier - Seekers[who].Entrant.HomeTier) };
        return most;
    }
}
