using Microsoft.EntityFrameworkCore;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Features.Rotation.Mine;

/// <summary>A round as one of its teachers sees it, and she herself in it.</summary>
/// <param name="HasOffer">The bureau offers her a post by adjustment.</param>
internal sealed record MyRound(Round Round, Entrant Entrant, Notice? Notice, bool HasOffer = false)
{
    /// <summary>A result exists for her only once it is published.</summary>
    public bool HasResult => Round.PublishedRunId is not null;

    /// <returns>Null when there is no such round for her; a draft is the bureau's own.</returns>
    public static async Task<MyRound?> FindAsync(RotationDbContext db, RoundId id, TeacherId teacher, CancellationToken ct)
    {
        var found = await (from round in db.Rounds
                           join entrant in db.Entrants on round.Id equals entrant.RoundId
                           where round.Id == id && round.State != RoundState.Draft && entrant.TeacherId == teacher
                           select new { Round = round, Entrant = entrant }).AsNoTracking().SingleOrDefaultAsync(ct);
        if (found is null)
            return null;
        var notice = await db.Notices.AsNoTracking().SingleOrDefaultAsync(n => n.RoundId == id && n.ReplacedAt == null, ct);
        return new(found.Round, found.Entrant, notice, await db.AdjustmentOffers.AnyAsync(o => o.RoundId == id && o.EntrantId == found.Entrant.Id, ct));
    }
}
