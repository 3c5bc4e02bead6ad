using Microsoft.EntityFrameworkCore;
using Workforce.Ethics.Data;
using Workforce.Ethics.Domain.Pledges;
using Workforce.Platform.Pages;

namespace Workforce.Ethics.Features.Ethics.Pledges;

/// <summary>Who has not signed; written so that the partial index of pledge_duties answers it without reading the rows.</summary>
internal static class Unsigned
{
    public static IQueryable<PledgeDuty> Of(EthicsDbContext db, PledgeCampaignId campaign) => db.PledgeDuties.AsNoTracking()
        .Where(d => d.CampaignId == campaign && d.SignedAt == null && (d.Standing == DutyStanding.OnPost || d.Standing == DutyStanding.ArrivedLater));

    /// <param name="count">How many there are, which the figures know without another look.</param>
    public static async Task<ListPage<UnsignedRow>> PageAsync(IQueryable<PledgeDuty> duties, int count, ListFilter filter, CancellationToken ct)
    {
        var at = filter.Within(count);
        var rows = await duties.OrderBy(d => d.SchoolName).ThenBy(d => d.Name).ThenBy(d => d.SubjectId).Skip((at - 1) * ListFilter.Size).Take(ListFilter.Size)
            .Select(d => new UnsignedRow(d.SubjectId, d.Name, d.SchoolName, d.Subject, d.DueOn, d.ArrivedOn, d.RemindedOn)).ToListAsync(ct);
        return new(rows, count, at);
    }
}
