using Microsoft.EntityFrameworkCore;
using Workforce.Ethics.Data;
using Workforce.Ethics.Domain.Pledges;

namespace Workforce.Ethics.Features.Ethics.Pledges;

/// <summary>Who has not signed; written so that the partial index of pledge_duties answers it.</summary>
internal static class Unsigned
{
    public static IQueryable<PledgeDuty> Of(EthicsDbContext db, PledgeCampaignId campaign) => db.PledgeDuties.AsNoTracking()
        .Where(d => d.CampaignId == campaign && d.SignedAt == null && (d.Standing == DutyStanding.OnPost || d.Standing == DutyStanding.ArrivedLater));

    public static IOrderedQueryable<PledgeDuty> Ordered(this IQueryable<PledgeDuty> duties) => duties.OrderBy(d => d.SchoolName).ThenBy(d => d.Name).ThenBy(d => d.SubjectId);
}
