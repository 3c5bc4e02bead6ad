using Microsoft.EntityFrameworkCore;
using Workforce.Ethics.Data;
using Workforce.Ethics.Data.Pledges;
using Workforce.Ethics.Domain.Pledges;
using Workforce.Platform.Calendars;
using Workforce.Platform.Changes;
using Workforce.Platform.Files;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;

namespace Workforce.Ethics.Features.Ethics.Pledges;

/// <summary>A principal enters who signed on paper in a meeting, with the scan. The day of the meeting is a fact of the list; the signatures are of the day they are entered.</summary>
internal sealed class SignByList(Work<EthicsDbContext> work, FileStore files, TimeProvider clock)
{
    public sealed record Input(PledgeCampaignId Campaign, DateOnly MetOn, string Place, Guid Evidence, string TextSha256, IReadOnlyList<Guid> Teachers, string Address);

    /// <returns>How many were entered; those who had signed meanwhile are left alone.</returns>
    public async Task<int> HandleAsync(Input input, Change change, CancellationToken ct)
    {
        var own = new SchoolId(change.By.Reach.SchoolId ?? throw new OutOfReachException());
        var scan = await files.FindAsync(input.Evidence, ct) ?? throw new RuleBrokenException("签名表的扫描件没有收到，请重新选择。");
        return await work.ChangeAsync(change, async db =>
        {
            var campaign = await db.PledgeCampaigns.OneAsync(c => c.Id == input.Campaign, ct);
            campaign.CheckOpen(Calendar.On(change.At));
            if (input.MetOn > Calendar.On(change.At) || input.MetOn < campaign.OpensOn)
                throw new RuleBrokenException("会议日期须在签署开始之后、今天之前。");
            if (!await db.PledgeSchools.AnyAsync(s => s.CampaignId == campaign.Id && s.SchoolId == own && s.StartedAt != null, ct))
                throw new RuleBrokenException("请先开始本校的签署。");
            var text = await db.PledgeTexts.SingleAsync(t => t.Id == campaign.TextId, ct);
            if (text.Sha256 != input.TextSha256)
                throw new RuleBrokenException("文本已有新版本，请重新阅读后再签。");
            var duties = await db.PledgeDuties.Where(d => d.CampaignId == campaign.Id && d.SchoolId == own && d.Standing != DutyStanding.Gone && input.Teachers.Contains(d.SubjectId)).OrderBy(d => d.StaffNumber).ToListAsync(ct);
            if (duties.Count != input.Teachers.Distinct().Count())
                throw new RuleBrokenException("名单中有人不是本校应签的教师，请刷新页面后重选。");
            var missing = duties.Where(d => d.SignatureId is null).ToList();
            if (missing.Count == 0)
                throw new RuleBrokenException("没有可登记的人：请勾选还没有签署的教师。");
            var list = new PledgeList
            {
                Id = new(Guid.CreateVersion7()), CampaignId = campaign.Id, DistrictId = campaign.DistrictId, SchoolId = own, MetOn = input.MetOn, Place = input.Place.Trim(),
                EvidenceFileId = input.Evidence, EvidenceSha256 = scan.Sha256, Signers = missing.Count, EnteredBy = change.By.Name, EnteredAt = change.At,
            };
            db.PledgeLists.Add(list);
            var signatures = await db.AppendAsync(campaign.DistrictId, missing.Select(d => New(d, campaign, text, list, input, change)), clock, ct);
            foreach (var (duty, signature) in missing.Zip(signatures))
                (duty.SignatureId, duty.SignedAt) = (signature.Id, signature.SignedAt);
            return missing.Count;
        }, ct);
    }

    private static PledgeSignature New(PledgeDuty duty, PledgeCampaign campaign, PledgeText text, PledgeList list, Input input, Change change) => new()
    {
        Id = new(Guid.CreateVersion7()), DistrictId = campaign.DistrictId, CampaignId = campaign.Id, Tier = campaign.Tier, SchoolYear = campaign.SchoolYear, Season = campaign.Season,
        TextId = text.Id, TextNumber = text.Number, TextSha256 = text.Sha256, SubjectId = duty.SubjectId, SubjectName = duty.Name, SchoolId = duty.SchoolId, SchoolName = duty.SchoolName, TeacherId = duty.TeacherId,
        AccountId = change.By.AccountId, AccountName = change.By.Name, Role = change.By.Role.ToString(), StandsInFor = change.By.StandsInFor, ConfirmedBy = ConfirmedBy.List, Address = input.Address,
        ListId = list.Id, MetOn = input.MetOn, EvidenceSha256 = list.EvidenceSha256,
    };
}
