using Microsoft.EntityFrameworkCore;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Adjustments;
using Workforce.Rotation.Domain.Stops;

namespace Workforce.Rotation.Features.Rotation.Adjustments;

/// <summary>Reads what an adjustment decides from.</summary>
internal sealed class AdjustmentModels(ISchoolDirectory schools)
{
    /// <summary>Everybody who takes part.</summary>
    public async Task<AdjustmentModel> AllAsync(RotationDbContext db, Adjustment adjustment, CancellationToken ct) =>
        await ModelAsync(db, adjustment, await db.AdjustmentPeople.AsNoTracking().Where(p => p.AdjustmentId == adjustment.Id && p.Part != AdjustmentPart.LeftOut).ToListAsync(ct), ct);

    /// <summary>One person, whether she takes part or not, and all posts.</summary>
    public async Task<(Seeker Seeker, IReadOnlyList<OpenPost> Posts, AdjustmentModel Model)> OneAsync(RotationDbContext db, Adjustment adjustment, EntrantId entrant, CancellationToken ct)
    {
        var model = await ModelAsync(db, adjustment, await db.AdjustmentPeople.AsNoTracking().Where(p => p.AdjustmentId == adjustment.Id && p.EntrantId == entrant).ToListAsync(ct), ct);
        return (model.Seekers.Single(), model.AllPosts, model);
    }

    /// <summary>All posts of the round with the seats the market left and what the bureau settled, by code.</summary>
    public async Task<IReadOnlyList<OpenPost>> PostsAsync(RotationDbContext db, Adjustment adjustment, CancellationToken ct)
    {
        var posts = await db.Posts.AsNoTracking().Where(p => p.RoundId == adjustment.RoundId).OrderBy(p => p.Code).ToListAsync(ct);
        var taken = await db.Placements.Where(p => p.RunId == adjustment.RunId && p.PostId != null && !db.StandingStops.Any(s => s.EntrantId == p.EntrantId && s.State == StopState.Held)).GroupBy(p => p.PostId!.Value).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        var settled = await db.AdjustmentSeats.AsNoTracking().Where(s => s.AdjustmentId == adjustment.Id).ToDictionaryAsync(s => s.PostId, ct);
        return posts.ConvertAll(post =>
        {
            var left = Math.Max(0, post.Capacity - taken.GetValueOrDefault(post.Id));
            return settled.TryGetValue(post.Id, out var seats) ? new(post, left, seats.Extra, seats.Minimum, seats.Reason) : new OpenPost(post, left);
        });
    }

    public async Task<Distances> DistancesAsync(RotationDbContext db, Adjustment adjustment, CancellationToken ct) => new(
        await schools.InDistrictAsync(adjustment.DistrictId, ct),
        adjustment.Terms.BySheet ? await db.SchoolDistances.AsNoTracking().Where(d => d.RoundId == adjustment.RoundId).ToListAsync(ct) : null);

    private async Task<AdjustmentModel> ModelAsync(RotationDbContext db, Adjustment adjustment, List<AdjustmentPerson> people, CancellationToken ct)
    {
        var round = await db.Rounds.AsNoTracking().SingleAsync(r => r.Id == adjustment.RoundId, ct);
        var ids = people.ConvertAll(p => p.EntrantId);
        var entrants = await db.Entrants.AsNoTracking().Where(e => ids.Contains(e.Id)).ToDictionaryAsync(e => e.Id, ct);
        var ranks = (await RoundCounts.CertifiedChoices(db, adjustment.RoundId).AsNoTracking().Where(c => ids.Contains(c.EntrantId)).ToListAsync(ct)).ToLookup(c => c.EntrantId);
        var points = await db.Scores.Where(s => s.RoundId == adjustment.RoundId && ids.Contains(s.EntrantId)).GroupBy(s => s.EntrantId).Select(g => new { g.Key, Best = g.Max(s => s.Total) }).ToDictionaryAsync(g => g.Key, g => g.Best, ct);
        var seekers = people.Select(person => new Seeker(entrants[person.EntrantId], person, ranks[person.EntrantId].ToDictionary(c => c.PostId, c => c.Rank), points.GetValueOrDefault(person.EntrantId)))
            .OrderBy(seeker => seeker.Entrant.Number, StringComparer.Ordinal).ToList();
        var pairs = await db.AdjustmentPairs.AsNoTracking().Where(p => p.AdjustmentId == adjustment.Id).ToListAsync(ct);
        return new(adjustment.Terms, round.Policy, seekers, await PostsAsync(db, adjustment, ct), pairs, await DistancesAsync(db, adjustment, ct));
    }
}
