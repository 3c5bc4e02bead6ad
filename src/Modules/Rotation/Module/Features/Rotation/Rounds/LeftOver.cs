using Microsoft.EntityFrameworkCore;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Adjustments;

namespace Workforce.Rotation.Features.Rotation.Rounds;

/// <summary>What a closed round hands on to the next ring of the same people: who has no post yet, and the seats nobody took.</summary>
internal sealed record LeftOver(IReadOnlyDictionary<TeacherId, EntrantBasis> People, IReadOnlyList<(Post Post, int Seats)> Posts)
{
    public static readonly LeftOver Nothing = new(new Dictionary<TeacherId, EntrantBasis>(), []);

    public static async Task<LeftOver> ReadAsync(RotationDbContext db, Round round, CancellationToken ct)
    {
        if (round.Policy.Values.Later is not [{ Cohort: var next }, ..] || next != round.Policy.Values.Cohort)
            return Nothing;
        var people = await (from placement in db.Placements
                            where placement.RunId == round.PublishedRunId && placement.PostId == null
                            join entrant in db.Entrants on placement.EntrantId equals entrant.Id
                            where !db.AdjustmentOffers.Any(o => o.RoundId == round.Id && o.EntrantId == entrant.Id && o.State == OfferState.Accepted)
                            select new { entrant.TeacherId, entrant.Basis }).ToDictionaryAsync(p => p.TeacherId, p => p.Basis, ct);
        var posts = await (from cutoff in db.Cutoffs
                           where cutoff.RunId == round.PublishedRunId && cutoff.Filled < cutoff.Capacity
                           join post in db.Posts on cutoff.PostId equals post.Id
                           orderby post.Code
                           select new { Post = post, Seats = cutoff.Capacity - cutoff.Filled - db.AdjustmentOffers.Count(o => o.PostId == post.Id && o.State == OfferState.Accepted) }).AsNoTracking().ToListAsync(ct);
        return new(people, posts.Where(p => p.Seats > 0).Select(p => (p.Post, p.Seats)).ToList());
    }
}
