using Microsoft.EntityFrameworkCore;
using Workforce.Demo;
using Workforce.Ethics.Data;
using Workforce.Ethics.Data.Pledges;
using Workforce.Ethics.Domain.Pledges;
using Workforce.Ethics.Features.Ethics.Pledges;
using Workforce.Platform.Actors;
using Workforce.Platform.Calendars;
using Workforce.Platform.Changes;
using Workforce.Platform.Data;
using Workforce.Platform.Demo;
using Workforce.Platform.Units;

namespace Workforce.Ethics.Demo;

/// <summary>
/// Pledges of the generated city: last year's finished, this year's open with part of them signed. Signatures are chained by
/// the one way there is, with the time at which the demo was loaded: a chain cannot be dated back, not even here.
/// </summary>
internal sealed class PledgeDemo(Work<EthicsDbContext> work, Rosters rosters, TimeProvider clock) : IDemoSeed
{
    private const int ArrivalDays = 30;

    public int Order => 40;

    public async Task<bool> SeedAsync(DemoCity city, CancellationToken ct)
    {
        if (await work.ReadAsync(db => db.PledgeCampaigns.AnyAsync(ct), ct))
            return false;
        var year = Calendar.SchoolYearOf(city.Today);
        foreach (var district in city.Districts)
        {
            foreach (var tier in Enum.GetValues<PledgeTier>())
                await LoadAsync(city, district, tier, year - 1, city.Today.AddYears(-1), share: 1000, ct);
            foreach (var tier in Enum.GetValues<PledgeTier>())
                await LoadAsync(city, district, tier, year, city.Today.AddDays(9), share: tier == PledgeTier.CityDistrict ? 0 : 720, ct);
        }
        return true;
    }

    /// <param name="share">How many of a thousand have signed.</param>
    private async Task LoadAsync(DemoCity city, DemoDistrict district, PledgeTier tier, int year, DateOnly dueOn, int share, CancellationToken ct)
    {
        var actor = Actor.System("ethics.demo");
        var change = new Change(actor, clock.GetUtcNow());
        var opens = dueOn.AddDays(-29) is var day && day < new DateOnly(year, 8, 1) ? new DateOnly(year, 8, 1) : day;
        var campaign = await work.ChangeAsync(change, async db =>
        {
            var made = await CreateCampaign.AddAsync(db, new(district.Id), new(year, tier, PledgeSeason.Year, opens, dueOn, ArrivalDays), change, ct);
            made.Open(change);
            return made;
        }, ct);
        // A finished signing stands as it did when it ended.
        var roster = await rosters.ReadAsync(campaign, share == 1000 ? dueOn : city.Today, ct);
        var heads = city.Accounts.Where(a => a.Role == DemoRole.Principal).ToDictionary(a => a.SchoolId!.Value, a => a);
        await work.ChangeAsync(change, async db =>
        {
            var text = await db.PledgeTexts.SingleAsync(t => t.Id == campaign.TextId, ct);
            var kept = await db.PledgeCampaigns.SingleAsync(c => c.Id == campaign.Id, ct);
            // The first school of each district, and whoever can sign in, is left for those who try the product out.
            var trying = share == 1000 ? [] : city.Accounts.Select(a => a.TeacherId).OfType<Guid>().ToHashSet();
            var untouched = share == 1000 ? Guid.Empty : city.Schools.First(s => s.DistrictId == district.Id).Id;
            var signing = roster.Duties.Where(d => (d.SubjectId.GetHashCode() & int.MaxValue) % 1000 < share && d.Standing == DutyStanding.OnPost && d.SchoolId?.Value != untouched && !trying.Contains(d.SubjectId)).ToList();
            var links = await LinksAsync(db, campaign, text, signing, heads, ct);
            foreach (var (duty, link) in signing.Zip(links))
                (duty.SignatureId, duty.SignedAt) = (link.Id, link.SignedAt);
            await Rosters.FillAsync(db, kept, roster, city.Today, ct);
            await db.SaveChangesAsync(ct);
            await db.PledgeSchools.Where(s => s.CampaignId == campaign.Id && s.SchoolId != new Registry.Contracts.SchoolId(untouched))
                .ExecuteUpdateAsync(set => set.SetProperty(s => s.StartedAt, change.At).SetProperty(s => s.StartedBy, "演示"), ct);
            if (share == 1000)
                kept.Close(change);
        }, ct);
    }

    // Thousands at once: linked in memory, inserted in bulk, the head moved once.
    private async Task<IReadOnlyList<PledgeSignature>> LinksAsync(EthicsDbContext db, PledgeCampaign campaign, PledgeText text, IReadOnlyList<PledgeDuty> duties, Dictionary<Guid, DemoPerson> heads, CancellationToken ct)
    {
        await db.Database.ExecuteSqlAsync($"insert into pledge_heads (district_id, seq, hash) values ({campaign.DistrictId.Value}, 0, {Chain.Genesis}) on conflict do nothing", ct);
        var links = await db.AppendAsync(campaign.DistrictId, duties.Select(d => Signature(d, campaign, text, heads)), clock, ct);
        foreach (var entry in db.ChangeTracker.Entries<PledgeSignature>().ToList())
            entry.State = EntityState.Detached;
        await db.BulkInsertAsync(links, ct);
        return links;
    }

    private static PledgeSignature Signature(PledgeDuty duty, PledgeCampaign campaign, PledgeText text, Dictionary<Guid, DemoPerson> heads)
    {
        var head = campaign.Tier == PledgeTier.DistrictSchool ? heads.GetValueOrDefault(duty.SubjectId) : null;
        return new()
        {
            Id = new(Guid.CreateVersion7()), DistrictId = campaign.DistrictId, CampaignId = campaign.Id, Tier = campaign.Tier, SchoolYear = campaign.SchoolYear, Season = campaign.Season, TextId = text.Id,
            TextNumber = text.Number, TextSha256 = text.Sha256, SubjectId = duty.SubjectId, SubjectName = duty.Name, SchoolId = duty.SchoolId, SchoolName = duty.SchoolName, TeacherId = duty.TeacherId,
            AccountId = head?.Id ?? Guid.Empty, AccountName = head?.Name ?? duty.Name, StandsInFor = null, ConfirmedBy = ConfirmedBy.Demo, Address = "127.0.0.1", ListId = null, MetOn = null, EvidenceSha256 = null,
            Role = (campaign.Tier switch { PledgeTier.SchoolTeacher => Role.Teacher, PledgeTier.DistrictSchool => Role.Principal, _ => Role.DistrictOfficer }).ToString(),
        };
    }
}
