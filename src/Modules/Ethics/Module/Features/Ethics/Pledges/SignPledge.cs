using Microsoft.EntityFrameworkCore;
using Workforce.Access.Contracts;
using Workforce.Ethics.Data;
using Workforce.Ethics.Data.Pledges;
using Workforce.Ethics.Domain.Pledges;
using Workforce.Platform.Calendars;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;

namespace Workforce.Ethics.Features.Ethics.Pledges;

/// <summary>Somebody signs for herself, her school or her district, and proves again who she is.</summary>
internal sealed class SignPledge(Work<EthicsDbContext> work, IConfirmIdentity identity, TimeProvider clock)
{
    /// <param name="TextSha256">Of the text the page showed.</param>
    /// <param name="Typed">Her password or code.</param>
    /// <param name="Address">Network address of the request.</param>
    public sealed record Input(PledgeCampaignId Campaign, string TextSha256, string? Typed, string Address);

    /// <param name="Already">She had signed before; nothing was added.</param>
    public sealed record Result(PledgeSignatureId Signature, DateTimeOffset At, bool Already);

    public async Task<Result> HandleAsync(Input input, Change change, CancellationToken ct)
    {
        var subject = Signer.SubjectOf(change.By) ?? throw new OutOfReachException();
        if (await work.ReadAsync(db => ReadyAsync(db, input, subject, change, ct), ct) is { Duty.SignatureId: { } signed } earlier)
            return new(signed, earlier.Duty.SignedAt!.Value, Already: true);
        var confirmed = await ConfirmAsync(input.Typed, ct);
        return await work.ChangeAsync(change, async db =>
        {
            var ready = await ReadyAsync(db, input, subject, change, ct);
            if (ready.Duty.SignatureId is { } before)
                return new(before, ready.Duty.SignedAt!.Value, Already: true);
            var link = (await db.AppendAsync(ready.Campaign.DistrictId, [New(ready, input, confirmed, change)], clock, ct))[0];
            // Saved together with the link and the head, in the one round trip for which the head is held.
            db.PledgeDuties.Attach(ready.Duty);
            (ready.Duty.SignatureId, ready.Duty.SignedAt) = (link.Id, link.SignedAt);
            return new Result(link.Id, link.SignedAt, Already: false);
        }, ct);
    }

    private async Task<ConfirmedBy> ConfirmAsync(string? typed, CancellationToken ct)
    {
        var confirmation = await identity.ConfirmAsync(typed, ct);
        return confirmation switch
        {
            { Outcome: ConfirmationOutcome.Confirmed, Method: { } method } => method switch
            {
                ConfirmationMethod.Password => ConfirmedBy.Password,
                ConfirmationMethod.SecondFactor => ConfirmedBy.SecondFactor,
                _ => ConfirmedBy.Demo,
            },
            { Outcome: ConfirmationOutcome.Locked } => throw new RuleBrokenException("连续输错次数太多，账号已锁定，请稍后再签。"),
            _ => throw new RuleBrokenException("口令或动态验证码不正确，没有签署。"),
        };
    }

    private static async Task<Ready> ReadyAsync(EthicsDbContext db, Input input, Guid subject, Change change, CancellationToken ct)
    {
        var found = await (from d in db.PledgeDuties.AsNoTracking()
                           join c in db.PledgeCampaigns.AsNoTracking() on d.CampaignId equals c.Id
                           join t in db.PledgeTexts.AsNoTracking() on c.TextId equals t.Id
                           where d.CampaignId == input.Campaign && d.SubjectId == subject && d.Standing != DutyStanding.Gone
                           select new { Duty = d, Campaign = c, t.Number, t.Sha256, Started = db.PledgeSchools.Any(s => s.CampaignId == c.Id && s.SchoolId == d.SchoolId && s.StartedAt != null) }).OneAsync(ct);
        if (found.Duty.SignatureId is null)
        {
            found.Campaign.CheckOpen(Calendar.On(change.At));
            if (found.Campaign.Tier == PledgeTier.SchoolTeacher && !found.Started)
                throw new RuleBrokenException("校长还没有开始本校的签署。");
            if (found.Sha256 != input.TextSha256)
                throw new RuleBrokenException("文本已有新版本，请重新阅读后再签。");
        }
        return new(found.Duty, found.Campaign, found.Number, found.Sha256);
    }

    private static PledgeSignature New(Ready ready, Input input, ConfirmedBy confirmed, Change change) => new()
    {
        Id = new(Guid.CreateVersion7()), DistrictId = ready.Campaign.DistrictId, CampaignId = ready.Campaign.Id, Tier = ready.Campaign.Tier, SchoolYear = ready.Campaign.SchoolYear, Season = ready.Campaign.Season,
        TextId = ready.Campaign.TextId, TextNumber = ready.TextNumber, TextSha256 = ready.TextSha256, SubjectId = ready.Duty.SubjectId, SubjectName = ready.Duty.Name, SchoolId = ready.Duty.SchoolId,
        SchoolName = ready.Duty.SchoolName, TeacherId = ready.Duty.TeacherId, AccountId = change.By.AccountId, AccountName = change.By.Name, Role = change.By.Role.ToString(), StandsInFor = change.By.StandsInFor,
        ConfirmedBy = confirmed, Address = input.Address, ListId = null, MetOn = null, EvidenceSha256 = null,
    };

    private sealed record Ready(PledgeDuty Duty, PledgeCampaign Campaign, int TextNumber, string TextSha256);
}
