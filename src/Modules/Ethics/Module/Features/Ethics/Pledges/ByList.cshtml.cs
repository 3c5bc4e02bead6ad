using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Ethics.Data;
using Workforce.Ethics.Domain.Pledges;
using Workforce.Platform.Calendars;
using Workforce.Platform.Changes;
using Workforce.Platform.Files;
using Workforce.Platform.Pages;
using Workforce.Platform.Units;

namespace Workforce.Ethics.Features.Ethics.Pledges;

/// <summary>A principal enters the list that teachers signed in a meeting.</summary>
[Authorize("ethics.pledges-school")]
internal sealed class ByListModel(Work<EthicsDbContext> work, SignByList sign, FileStore files, Calendar calendar) : WorkforcePage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public ListForm Form { get; set; } = new();

    public PledgeCampaign Campaign { get; private set; } = null!;
    public PledgeText Text { get; private set; } = null!;
    public IReadOnlyList<PledgeDuty> Missing { get; private set; } = [];
    public IReadOnlyList<PledgeList> Lists { get; private set; } = [];
    public DateOnly Today => calendar.Today;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        Form.MetOn = Today;
        return await LoadAsync(ct) ? Page() : NotFound();
    }

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => ActAsync(async () =>
    {
        if (Form.Teachers.Count == 0)
            throw new RuleBrokenException("没有可登记的人：请勾选还没有签署的教师。");
        var evidence = await EvidenceFile.SaveAsync(files, Form.Evidence, Actor.AccountId, ct) ?? throw new RuleBrokenException("请上传签名表的扫描件或照片。");
        var count = await sign.HandleAsync(new(new(Id), Form.MetOn!.Value, Form.Place!, evidence, Form.TextSha256 ?? "", Form.Teachers, HttpContext.Connection.RemoteIpAddress?.ToString() ?? ""), Change(null, evidence), ct);
        return Done(Texts["已登记 {0} 人，记录为会议签名表。", count], "/Ethics/Pledges/Index");
    }, () => LoadAsync(ct));

    private Task<bool> LoadAsync(CancellationToken ct) => work.ReadAsync(async db =>
    {
        var id = new PledgeCampaignId(Id);
        if (await db.PledgeCampaigns.AsNoTracking().SingleOrDefaultAsync(c => c.Id == id && c.Tier == PledgeTier.SchoolTeacher && c.State != PledgeState.Draft, ct) is not { } campaign)
            return false;
        Campaign = campaign;
        Text = await db.PledgeTexts.AsNoTracking().SingleAsync(t => t.Id == campaign.TextId, ct);
        Missing = await db.PledgeDuties.AsNoTracking().Where(d => d.CampaignId == id && d.SignedAt == null && d.Standing != DutyStanding.Gone).OrderBy(d => d.Name).ThenBy(d => d.SubjectId).ToListAsync(ct);
        Lists = await db.PledgeLists.AsNoTracking().Where(l => l.CampaignId == id).OrderByDescending(l => l.EnteredAt).ToListAsync(ct);
        return true;
    }, ct);
}
