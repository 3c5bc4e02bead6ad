using Microsoft.EntityFrameworkCore;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Simulations;

namespace Workforce.Rotation.Features.Rotation.Simulations;

/// <summary>Reads what a simulation works on.</summary>
internal sealed class ReadRound(ISchoolDirectory schools)
{
    /// <summary>Until lists close those not certified count too: most are handed in on the last day. Afterwards only certified ones do, as in the real run.</summary>
    public async Task<RoundRows> HandleAsync(RotationDbContext db, Round round, CancellationToken ct)
    {
        var posts = await db.Posts.AsNoTracking().Where(p => p.RoundId == round.Id).ToDictionaryAsync(p => p.Id, ct);
        var people = await db.Entrants.AsNoTracking().Where(e => e.RoundId == round.Id && e.RemovedAt == null).ToListAsync(ct);
        var choices = round.State <= RoundState.Choosing
            ? from choice in db.Choices where choice.RoundId == round.Id && db.Entrants.Any(e => e.Id == choice.EntrantId && e.RemovedAt == null) select choice
            : RoundCounts.CertifiedChoices(db, round.Id);
        var lists = (await choices.Select(c => new { c.EntrantId, c.PostId, c.Rank }).ToListAsync(ct)).GroupBy(c => c.EntrantId)
            .ToDictionary(list => list.Key, list => (IReadOnlyList<PostId>)list.OrderBy(c => c.Rank).Select(c => c.PostId).ToList());
        var scores = await db.Scores.Where(s => s.RoundId == round.Id).Select(s => new { s.EntrantId, s.PostId, s.Total }).ToDictionaryAsync(s => (s.EntrantId, s.PostId), s => s.Total, ct);
        var cards = (await schools.InDistrictAsync(round.DistrictId, ct)).ToDictionary(card => card.Id);
        return new(round, people, posts, lists, scores, cards);
    }
}
