using Workforce.Ethics.Data;
using Workforce.Ethics.Domain.Pledges;
using Workforce.Platform.Calendars;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;

namespace Workforce.Ethics.Features.Ethics.Pledges;

/// <summary>Takes the roster and opens the signing; or ends it.</summary>
internal sealed class OpenCampaign(Work<EthicsDbContext> work, Rosters rosters)
{
    public async Task OpenAsync(PledgeCampaignId id, Change change, CancellationToken ct)
    {
        var today = Calendar.On(change.At);
        var prepared = await work.ReadAsync(db => db.PledgeCampaigns.OneAsync(c => c.Id == id, ct), ct);
        CheckWho(prepared, change);
        var roster = await rosters.ReadAsync(prepared, today, ct);
        await work.ChangeAsync(change, async db =>
        {
            var campaign = await db.PledgeCampaigns.OneAsync(c => c.Id == id, ct);
            campaign.Open(change);
            await Rosters.FillAsync(db, campaign, roster, today, ct);
        }, ct);
    }

    public Task CloseAsync(PledgeCampaignId id, Change change, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        var campaign = await db.PledgeCampaigns.OneAsync(c => c.Id == id, ct);
        CheckWho(campaign, change);
        campaign.Close(change);
    }, ct);

    private static void CheckWho(PledgeCampaign campaign, Change change)
    {
        if (!CreateCampaign.MayPrepare(change.By.Role, campaign.Tier))
            throw new RuleBrokenException("市与区的责任书由市教育局发起，其余由区教育局发起。");
    }
}
