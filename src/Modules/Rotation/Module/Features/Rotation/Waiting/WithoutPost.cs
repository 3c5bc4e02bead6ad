using Microsoft.EntityFrameworkCore;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Adjustments;
using Workforce.Rotation.Features.Rotation.Adjustments;

namespace Workforce.Rotation.Features.Rotation.Waiting;

/// <summary>Whom market and adjustment together left without a post: refused, did not answer in time, or was left out.</summary>
internal static class WithoutPost
{
    /// <summary>Volunteers are not in it: they go on at their own schools.</summary>
    public static async Task<IReadOnlyList<(Entrant Entrant, AdjustmentOffer? Offer)>> ReadAsync(RotationDbContext db, Round round, DateOnly today, CancellationToken ct)
    {
        if (round.PublishedRunId is not { } run || await db.FindAdjustmentAsync(round.Id, ct) is { IsPublished: false })
            return [];
        var unplaced = (await Leftovers.UnplacedAsync(db, run, ct)).Where(entrant => Leftovers.MustBePlaced(entrant, round.Policy.Values)).ToList();
        var offers = await db.AdjustmentOffers.AsNoTracking().Where(o => o.RoundId == round.Id).ToDictionaryAsync(o => o.EntrantId, ct);
        return unplaced.Select(entrant => (entrant, offers.GetValueOrDefault(entrant.Id)))
            .Where(pair => pair.Item2 is null || pair.Item2.State == OfferState.Refused || pair.Item2.HasLapsed(today)).OrderBy(pair => pair.entrant.StaffNumber, StringComparer.Ordinal).ToList();
    }

    public static async Task<Entrant?> FindAsync(RotationDbContext db, Round round, EntrantId id, DateOnly today, CancellationToken ct) =>
        (await ReadAsync(db, round, today, ct)).FirstOrDefault(pair => pair.Entrant.Id == id).Entrant;
}
