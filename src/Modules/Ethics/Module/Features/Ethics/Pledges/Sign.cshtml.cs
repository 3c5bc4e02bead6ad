using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Access.Contracts;
using Workforce.Ethics.Data;
using Workforce.Ethics.Domain.Pledges;
using Workforce.Platform.Calendars;
using Workforce.Platform.Changes;
using Workforce.Platform.Pages;
using Workforce.Platform.Units;

namespace Workforce.Ethics.Features.Ethics.Pledges;

/// <summary>Read, then sign: one page, made for a phone.</summary>
[Authorize("ethics.pledges-sign")]
internal sealed class SignModel(Work<EthicsDbContext> work, SignPledge sign, IConfirmIdentity identity, Calendar calendar) : WorkforcePage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public SignForm Form { get; set; } = new();

    public PledgeCampaign Campaign { get; private set; } = null!;
    public PledgeText Text { get; private set; } = null!;
    public PledgeDuty Duty { get; private set; } = null!;
    public ConfirmationMethod Asked { get; private set; }

    /// <summary>Why it cannot be signed now; null when it can.</summary>
    public string? NotYet { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LoadAsync(ct) ? Page() : NotFound();

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => ActAsync(async () =>
    {
        if (!Form.HaveRead)
            throw new RuleBrokenException("请先阅读全文，并勾选“我已阅读”。");
        var result = await sign.HandleAsync(new(new(Id), Form.TextSha256 ?? "", Form.Typed, HttpContext.Connection.RemoteIpAddress?.ToString() ?? ""), Change(), ct);
        return Done(result.Already ? Texts["您已于 {0:yyyy-MM-dd HH:mm} 签署，不必再签。", result.At.Local()] : Texts["签署成功，{0:yyyy-MM-dd HH:mm}。", result.At.Local()], "/Ethics/Pledges/Index");
    }, () => LoadAsync(ct));

    private async Task<bool> LoadAsync(CancellationToken ct)
    {
        var (campaign, subject) = (new PledgeCampaignId(Id), Signer.SubjectOf(Actor));
        var found = await work.ReadAsync(db => (from d in db.PledgeDuties.AsNoTracking()
                                                join c in db.PledgeCampaigns.AsNoTracking() on d.CampaignId equals c.Id
                                                join t in db.PledgeTexts.AsNoTracking() on c.TextId equals t.Id
                                                where c.Id == campaign && d.SubjectId == subject && d.Standing != DutyStanding.Gone
                                                select new { d, c, t, Started = db.PledgeSchools.Any(s => s.CampaignId == c.Id && s.SchoolId == d.SchoolId && s.StartedAt != null) }).SingleOrDefaultAsync(ct), ct);
        if (found is null)
            return false;
        (Duty, Campaign, Text) = (found.d, found.c, found.t);
        NotYet = Campaign.State == PledgeState.Closed ? Texts["签署已经结束。"]
            : Campaign.State == PledgeState.Draft || calendar.Today < Campaign.OpensOn ? Texts["{0:yyyy-MM-dd} 开始。", Campaign.OpensOn]
            : Campaign.Tier == PledgeTier.SchoolTeacher && !found.Started ? Texts["校长还没有开始本校的签署。"] : (string?)null;
        Asked = await identity.AskedAsync(ct);
        return true;
    }
}
