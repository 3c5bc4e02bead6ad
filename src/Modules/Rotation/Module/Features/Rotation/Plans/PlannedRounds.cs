using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Calendars;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Plans;

namespace Workforce.Rotation.Features.Rotation.Plans;

/// <summary>Puts a round's plan together with its dates and people, to look for contradictions.</summary>
internal static class PlannedRounds
{
    public static async Task<PlannedRound> ReadAsync(RotationDbContext db, Round round, RoundPolicy policy, WorkingDays calendar, CancellationToken ct)
    {
        var bases = await db.Entrants.Where(e => e.RoundId == round.Id && e.RemovedAt == null).GroupBy(e => e.Basis).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        return new(policy.Values, round.Dates, round.Notice, calendar, bases.GetValueOrDefault(EntrantBasis.Volunteer), bases.GetValueOrDefault(EntrantBasis.Holder))
        {
            ReservedPercent = PostPlans.NeedTable.PercentOf(await db.PostTotals.AsNoTracking().Where(t => t.RoundId == round.Id).ToListAsync(ct)),
        };
    }
}
