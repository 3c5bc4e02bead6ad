using Microsoft.EntityFrameworkCore;
using Workforce.Access.Contracts;
using Workforce.Ethics.Data;
using Workforce.Ethics.Domain.Pledges;
using Workforce.Platform.Actors;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;

namespace Workforce.Ethics.Features.Ethics.Pledges;

/// <summary>Prepares a signing. The city prepares the tier between itself and its districts, one campaign in each of them.</summary>
internal sealed class CreateCampaign(Work<EthicsDbContext> work)
{
    public sealed record Input(int SchoolYear, PledgeTier Tier, PledgeSeason Season, DateOnly OpensOn, DateOnly DueOn, int ArrivalDays);

    public async Task<PledgeCampaignId> HandleAsync(Input input, Change change, CancellationToken ct)
    {
        if (!MayPrepare(change.By.Role, input.Tier))
            throw new RuleBrokenException("市与区的责任书由市教育局发起，其余由区教育局发起。");
        if (input.DueOn < input.OpensOn || input.DueOn > input.OpensOn.AddYears(1))
            throw new RuleBrokenException("截止日期须在开始日期之后一年之内。");
        if (input.OpensOn < new DateOnly(input.SchoolYear, 8, 1) || input.OpensOn >= new DateOnly(input.SchoolYear + 1, 8, 1))
            throw new RuleBrokenException("开始日期不在这个学年之内。");
        if (input.ArrivalDays is < 1 or > 365)
            throw new RuleBrokenException("新到岗教师的签订期限须在 1 至 365 天之间。");
        return await work.ChangeAsync(change, async db =>
        {
            PledgeCampaignId first = default;
            foreach (var district in change.By.Reach.DistrictIds ?? [])
            {
                var campaign = await AddAsync(db, new(district), input, change, ct);
                first = first == default ? campaign.Id : first;
            }
            return first;
        }, ct);
    }

    public static async Task<PledgeCampaign> AddAsync(EthicsDbContext db, DistrictId district, Input input, Change change, CancellationToken ct)
    {
        var text = await TextAsync(db, district, input, change, ct);
        var campaign = new PledgeCampaign
        {
            Id = new(Guid.CreateVersion7()), DistrictId = district, SchoolYear = input.SchoolYear, Tier = input.Tier, Season = input.Season,
            OpensOn = input.OpensOn, DueOn = input.DueOn, ArrivalDays = input.ArrivalDays,
        };
        campaign.Use(text);
        db.PledgeCampaigns.Add(campaign);
        return campaign;
    }

    public static bool MayPrepare(Role role, PledgeTier tier) => role switch
    {
        Role.CityOfficer => tier == PledgeTier.CityDistrict,
        Role.DistrictOfficer => tier != PledgeTier.CityDistrict,
        _ => false,
    };

    // The district's newest text of this title, or the template's as a new version.
    private static async Task<PledgeTextId> TextAsync(EthicsDbContext db, DistrictId district, Input input, Change change, CancellationToken ct)
    {
        var (title, body, english) = PledgeTemplates.Of(input.Tier, input.Season);
        var known = await db.PledgeTexts.Where(t => t.DistrictId == district && t.Tier == input.Tier).OrderByDescending(t => t.Number).Select(t => new { t.Id, t.Number, t.Title }).ToListAsync(ct);
        if (known.Find(t => t.Title == title) is { } newest)
            return newest.Id;
        var text = new PledgeText
        {
            Id = new(Guid.CreateVersion7()), DistrictId = district, Tier = input.Tier, Number = (known.Count == 0 ? 0 : known[0].Number) + 1, Title = title, Body = body, English = english,
            Sha256 = PledgeText.HashOf(title, body), WrittenBy = change.By.Name, WrittenAt = change.At,
        };
        db.PledgeTexts.Add(text);
        return text.Id;
    }
}
