using Microsoft.EntityFrameworkCore;
using Workforce.Ethics.Data;
using Workforce.Ethics.Domain.Pledges;
using Workforce.Platform.Actors;

namespace Workforce.Ethics.Features.Ethics.Pledges;

/// <summary>A signing as its list shows it to whoever reads.</summary>
/// <param name="Mine">What the reader herself is to sign in it.</param>
/// <param name="School">Of a principal: whether her school has started.</param>
/// <param name="Missing">Of a principal: who has not, and those on leave; at most the first of them.</param>
internal sealed record CampaignRow(PledgeCampaign Campaign, string Title, int TextNumber, PledgeDuty? Mine, PledgeSchool? School, Figures? Figures, IReadOnlyList<PledgeDuty> Missing)
{
    private const int Shown = 30;

    public static async Task<IReadOnlyList<CampaignRow>> ReadAsync(EthicsDbContext db, Actor actor, DateOnly today, CancellationToken ct)
    {
        var subject = Signer.SubjectOf(actor);
        var campaigns = await (from c in db.PledgeCampaigns.AsNoTracking()
                               join t in db.PledgeTexts on c.TextId equals t.Id
                               where c.State != PledgeState.Draft || actor.Role == Role.DistrictOfficer || actor.Role == Role.CityOfficer
                               orderby c.SchoolYear descending, c.OpensOn descending, c.Tier
                               select new { Campaign = c, t.Title, t.Number }).ToListAsync(ct);
        var mine = await db.PledgeDuties.AsNoTracking().Where(d => d.SubjectId == subject && d.Standing != DutyStanding.Gone).ToDictionaryAsync(d => d.CampaignId, ct);
        if (actor.Role == Role.Teacher)
            return campaigns.Where(c => mine.ContainsKey(c.Campaign.Id)).Select(c => new CampaignRow(c.Campaign, c.Title, c.Number, mine[c.Campaign.Id], null, null, [])).ToList();
        var schools = actor.Role == Role.Principal ? await db.PledgeSchools.AsNoTracking().ToDictionaryAsync(s => s.CampaignId, ct) : [];
        var rows = new List<CampaignRow>();
        // A year has a handful of signings.
        foreach (var c in campaigns)
        {
            var own = actor.Role == Role.Principal && c.Campaign.Tier == PledgeTier.SchoolTeacher;
            var figures = actor.Role == Role.Principal && !own ? null : Figures.Sum((await SchoolFigures.ReadAsync(db, c.Campaign.Id, today, ct)).Select(s => s.Figures));
            var missing = own && c.Campaign.State == PledgeState.Open
                ? await db.PledgeDuties.AsNoTracking().Where(d => d.CampaignId == c.Campaign.Id && d.SignedAt == null && d.Standing != DutyStanding.Gone).OrderBy(d => d.Standing == DutyStanding.OnLeave).ThenBy(d => d.Name).ThenBy(d => d.SubjectId).Take(Shown).ToListAsync(ct)
                : [];
            if (actor.Role != Role.Principal || own || mine.ContainsKey(c.Campaign.Id))
                rows.Add(new(c.Campaign, c.Title, c.Number, mine.GetValueOrDefault(c.Campaign.Id), schools.GetValueOrDefault(c.Campaign.Id), figures, missing));
        }
        return rows;
    }
}
