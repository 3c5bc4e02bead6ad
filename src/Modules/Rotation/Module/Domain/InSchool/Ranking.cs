using Workforce.Rotation.Domain.TieBreaks;

namespace Workforce.Rotation.Domain.InSchool;

/// <summary>
/// Ranks who competes for one post: by total, then by the plan's chain, then by a lot drawn at the school. A lot is asked for only
/// where it decides a seat. The order in which people come in makes no difference.
/// </summary>
internal static class Ranking
{
    public static IReadOnlyList<Ranked> Of(IEnumerable<Competitor> competitors, int seats, IReadOnlyList<string> words)
    {
        var chain = new TieChain(words);
        var ordered = competitors.Select(c => (Competitor: c, Facts: TieFacts.Of(c.Facts)))
            .OrderByDescending(c => c.Competitor.Total).ThenByDescending(c => c.Facts, chain).ThenBy(c => c.Competitor.Lot ?? int.MaxValue).ThenBy(c => c.Competitor.Id.Value).ToList();
        var ranked = new List<Ranked>();
        for (var from = 0; from < ordered.Count;)
        {
            var to = from + 1;
            while (to < ordered.Count && ordered[to].Competitor.Total == ordered[from].Competitor.Total && chain.Compare(ordered[to].Facts, ordered[from].Facts) == 0)
                to++;
            var straddles = from < seats && to > seats;
            var drawn = straddles && ordered[from..to].Select(c => c.Competitor.Lot).Order().SequenceEqual(Enumerable.Range(1, to - from).Select(n => (int?)n));
            for (var at = from; at < to; at++)
                ranked.Add(new(ordered[at].Competitor.Id, ordered[at].Competitor.Total, drawn ? at + 1 : from + 1, straddles && !drawn ? null : at < seats, drawn ? TieChain.Lottery : null));
            from = to;
        }
        return Decided(ranked, ordered.ToDictionary(c => c.Competitor.Id, c => c.Facts), seats, words);
    }

    // Says by which word somebody with the total of the last seat came to her side of the line.
    private static List<Ranked> Decided(List<Ranked> ranked, Dictionary<ApplicantId, TieFacts> facts, int seats, IReadOnlyList<string> words)
    {
        if (seats <= 0 || seats >= ranked.Count || ranked[seats - 1].Total != ranked[seats].Total || ranked[seats].Hired is null || ranked[seats].DecidedBy is not null)
            return ranked;
        var word = words.FirstOrDefault(w => new TieChain([w]).Compare(facts[ranked[seats - 1].Id], facts[ranked[seats].Id]) != 0);
        return ranked.ConvertAll(r => r.Total == ranked[seats].Total ? r with { DecidedBy = word } : r);
    }
}
