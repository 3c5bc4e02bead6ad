using Microsoft.EntityFrameworkCore;
using Workforce.Ethics.Data;
using Workforce.Ethics.Domain.Pledges;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;

namespace Workforce.Ethics.Features.Ethics.Pledges;

/// <summary>Another wording is another version: whoever has signed the one before signs anew, and her first signature stays in the chain.</summary>
internal sealed class ChangeText(Work<EthicsDbContext> work)
{
    public sealed record Input(PledgeCampaignId Campaign, PledgeTextId Seen, string Title, string Body, string English);

    /// <returns>How many have to sign anew.</returns>
    public Task<int> HandleAsync(Input input, Change change, CancellationToken ct)
    {
        var (title, body, english) = (input.Title.Trim(), PledgeText.Clean(input.Body), PledgeText.Clean(input.English));
        return work.ChangeAsync(change, async db =>
        {
            var campaign = await db.PledgeCampaigns.OneAsync(c => c.Id == input.Campaign, ct);
            if (!CreateCampaign.MayPrepare(change.By.Role, campaign.Tier))
                throw new RuleBrokenException("市与区的责任书由市教育局发起，其余由区教育局发起。");
            if (campaign.TextId != input.Seen)
                throw new RuleBrokenException("别人刚刚改了文本，请刷新页面后再改。");
            var hash = PledgeText.HashOf(title, body);
            var texts = await db.PledgeTexts.Where(t => t.DistrictId == campaign.DistrictId && t.Tier == campaign.Tier).OrderBy(t => t.Number).ToListAsync(ct);
            if (texts.Single(t => t.Id == campaign.TextId).Sha256 == hash)
                throw new RuleBrokenException("中文文本没有变化，不需要新版本。");
            var text = new PledgeText
            {
                Id = new(Guid.CreateVersion7()), DistrictId = campaign.DistrictId, Tier = campaign.Tier, Number = texts[^1].Number + 1, Title = title, Body = body, English = english,
                Sha256 = hash, Reason = change.Reason, WrittenBy = change.By.Name, WrittenAt = change.At,
            };
            db.PledgeTexts.Add(text);
            campaign.Use(text.Id);
            // The key of the text has to be there before anybody's duty is opened again.
            await db.SaveChangesAsync(ct);
            return await db.PledgeDuties.Where(d => d.CampaignId == campaign.Id && d.SignatureId != null)
                .ExecuteUpdateAsync(set => set.SetProperty(d => d.SignatureId, (PledgeSignatureId?)null).SetProperty(d => d.SignedAt, (DateTimeOffset?)null), ct);
        }, ct);
    }
}
