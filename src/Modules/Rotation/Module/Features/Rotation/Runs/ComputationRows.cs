using Workforce.Access.Contracts;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Features.Rotation.Runs;

/// <summary>The engine's outcome as rows of the round, and its figures.</summary>
/// <param name="scale">What one thousandth of a point is in the engine's scores.</param>
internal sealed class ComputationRows(Computation computed, long scale, IReadOnlyDictionary<string, Entrant> entrants, IReadOnlyDictionary<string, Post> posts)
{
    private readonly Matching.Market market = computed.Bundle.Market;

    public IEnumerable<Placement> Placements(RunId run, DistrictId district)
    {
        for (var teacher = 0; teacher < market.Teachers.Count; teacher++)
        {
            var entrant = entrants[market.Teachers[teacher]];
            var placed = computed.Outcome.Placements[teacher];
            var post = PostOf(placed);
            yield return new()
            {
                RunId = run,
                EntrantId = entrant.Id,
                DistrictId = district,
                TeacherId = entrant.TeacherId,
                SchoolId = post?.OfferedBy,
                PostId = post?.Id,
                Rank = placed.Rank,
                Lottery = (int)market.Lottery(teacher),
            };
        }
    }

    public IEnumerable<Cutoff> Cutoffs(RunId run, DistrictId district)
    {
        for (var post = 0; post < market.Posts.Count; post++)
        {
            var cutoff = computed.Outcome.Cutoffs[post];
            yield return new()
            {
                RunId = run,
                PostId = posts[market.Posts[post]].Id,
                DistrictId = district,
                Capacity = cutoff.Capacity,
                Filled = cutoff.Filled,
                Score = (int?)(cutoff.Score / scale),
                Lottery = (int?)cutoff.Lottery,
            };
        }
    }

    public RunFigures Figures()
    {
        var placed = Enumerable.Range(0, market.Teachers.Count).Select(t => (Entrant: entrants[market.Teachers[t]], Placement: computed.Outcome.Placements[t], Length: market.ListLength(t))).ToList();
        var movers = placed.Where(p => PostOf(p.Placement) is { } post && post.OfferedBy != p.Entrant.HomeSchoolId).ToList();
        var longest = placed.Select(p => p.Placement.Rank).DefaultIfEmpty().Max();
        return new(
            Entrants: placed.Count,
            Listed: placed.Count(p => p.Length > 0),
            Placed: placed.Count(p => p.Placement.IsPlaced),
            Unplaced: placed.Count(p => !p.Placement.IsPlaced),
            Kept: placed.Count(p => p.Placement is { IsPlaced: true, Rank: 0 }),
            Movers: movers.Count,
            BackboneMovers: movers.Count(m => m.Entrant.IsBackbone),
            Seats: computed.Outcome.Cutoffs.Sum(c => c.Capacity),
            Filled: computed.Outcome.Cutoffs.Sum(c => c.Filled),
            ByRank: Enumerable.Range(1, longest).Select(rank => placed.Count(p => p.Placement.Rank == rank)).ToList());
    }

    public Move Move(Matching.Correction.Move move) =>
        new(entrants[move.Teacher].Id, move.From is null ? null : posts[move.From].Id, move.FromRank, move.To is null ? null : posts[move.To].Id, move.ToRank);

    private Post? PostOf(Matching.Placement placement) => placement.IsPlaced ? posts[market.Posts[placement.Post]] : null;
}
