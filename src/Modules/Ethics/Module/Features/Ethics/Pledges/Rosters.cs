using Microsoft.EntityFrameworkCore;
using Workforce.Access.Contracts;
using Workforce.Ethics.Data;
using Workforce.Ethics.Domain.Pledges;
using Workforce.Platform.Data;
using Workforce.Platform.Policy;
using Workforce.Registry.Contracts;

namespace Workforce.Ethics.Features.Ethics.Pledges;

/// <summary>Reads from the registry who is to sign in a campaign, and brings the campaign's list to it.</summary>
internal sealed class Rosters(IStaffRoster staff, ISchoolDirectory schools, IOrganisation organisation, PolicyValues policies)
{
    /// <summary>Outside any transaction of this module.</summary>
    public async Task<Roster> ReadAsync(PledgeCampaign campaign, DateOnly today, CancellationToken ct)
    {
        var district = await organisation.FindDistrictAsync(campaign.DistrictId, ct) ?? throw new InvalidOperationException("The campaign's district is not there.");
        if (campaign.Tier == PledgeTier.CityDistrict)
            return new(PledgeRoster.Of(campaign, district), []);
        var all = await schools.InDistrictAsync(district.Id, ct);
        if (campaign.Tier == PledgeTier.DistrictSchool)
            return new(PledgeRoster.Of(campaign, all), []);
        var policy = (await policies.ForAsync<PledgePolicy>("ethics", district.RegionCode, campaign.DueOn, ct)).Value;
        var asOf = today < campaign.DueOn ? today : campaign.DueOn;
        var then = await staff.InDistrictAsync(district.Id, asOf, ct);
        var now = asOf == today ? then : await staff.InDistrictAsync(district.Id, today, ct);
        var names = all.ToDictionary(s => s.Id, s => s.Name);
        var duties = PledgeRoster.Of(campaign, then, now, policy.PledgeLeaveKinds.ToHashSet(), id => names.GetValueOrDefault(id, ""));
        var takingPart = duties.Select(d => d.SchoolId).ToHashSet();
        return new(duties, all.Where(s => takingPart.Contains(s.Id)).ToList());
    }

    /// <summary>The first roster of a campaign, by bulk.</summary>
    public static async Task FillAsync(EthicsDbContext db, PledgeCampaign campaign, Roster roster, DateOnly today, CancellationToken ct)
    {
        await db.BulkInsertAsync(roster.Duties, ct);
        db.PledgeSchools.AddRange(roster.Schools.Select(s => New(campaign, s)));
        await db.Database.ExecuteSqlAsync($"insert into pledge_heads (district_id, seq, hash) values ({campaign.DistrictId.Value}, 0, {Chain.Genesis}) on conflict do nothing", ct);
        campaign.RosterTaken(today);
    }

    /// <summary>Later ones: who came, who went, whose school or leave changed. Signatures and reminders stay with their rows.</summary>
    public static async Task FollowAsync(EthicsDbContext db, PledgeCampaign campaign, Roster roster, DateOnly today, CancellationToken ct)
    {
        var there = await db.PledgeDuties.Where(d => d.CampaignId == campaign.Id).ToDictionaryAsync(d => d.SubjectId, ct);
        foreach (var wanted in roster.Duties)
        {
            if (!there.Remove(wanted.SubjectId, out var duty))
            {
                db.PledgeDuties.Add(wanted);
                continue;
            }
            (duty.SchoolId, duty.SchoolName, duty.Name, duty.StaffNumber, duty.Subject) = (wanted.SchoolId, wanted.SchoolName, wanted.Name, wanted.StaffNumber, wanted.Subject);
            (duty.Standing, duty.LeaveKind, duty.ArrivedOn, duty.DueOn) = (wanted.Standing, wanted.LeaveKind, wanted.ArrivedOn, wanted.DueOn);
        }
        foreach (var left in there.Values)
            left.Standing = DutyStanding.Gone;
        var known = await db.PledgeSchools.Where(s => s.CampaignId == campaign.Id).Select(s => s.SchoolId).ToListAsync(ct);
        db.PledgeSchools.AddRange(roster.Schools.Where(s => !known.Contains(s.Id)).Select(s => New(campaign, s)));
        campaign.RosterTaken(today);
    }

    private static PledgeSchool New(PledgeCampaign campaign, SchoolCard school) => new() { CampaignId = campaign.Id, SchoolId = school.Id, DistrictId = campaign.DistrictId, SchoolName = school.Name };
}
