using Microsoft.EntityFrameworkCore;
using Workforce.Ethics.Data;
using Workforce.Ethics.Domain.Pledges;
using Workforce.Registry.Contracts;

namespace Workforce.Ethics.Features.Ethics.Pledges;

/// <summary>One school's figures; for the tiers without schools of their own, the whole.</summary>
internal sealed record SchoolFigures(SchoolId? SchoolId, Figures Figures)
{
    public static async Task<IReadOnlyList<SchoolFigures>> ReadAsync(EthicsDbContext db, PledgeCampaignId campaign, DateOnly today, CancellationToken ct) =>
        await db.PledgeDuties.Where(d => d.CampaignId == campaign).GroupBy(d => d.SchoolId).Select(g => new SchoolFigures(g.Key, new Figures(
            g.Count(d => d.Standing == DutyStanding.OnPost),
            g.Count(d => d.Standing == DutyStanding.OnPost && d.SignedAt != null),
            g.Count(d => d.Standing == DutyStanding.OnPost && d.SignedAt == null && d.ArrivedOn != null && d.DueOn >= today),
            g.Count(d => d.Standing == DutyStanding.OnLeave),
            g.Count(d => d.Standing == DutyStanding.ArrivedLater),
            g.Count(d => d.Standing == DutyStanding.ArrivedLater && d.SignedAt != null),
            g.Count(d => (d.Standing == DutyStanding.OnPost || d.Standing == DutyStanding.ArrivedLater) && d.SignedAt == null && d.DueOn < today)))).ToListAsync(ct);
}
