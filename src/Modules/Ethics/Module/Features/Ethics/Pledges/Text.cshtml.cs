using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Ethics.Data;
using Workforce.Ethics.Domain.Pledges;
using Workforce.Platform.Changes;
using Workforce.Platform.Pages;
using Workforce.Platform.Units;

namespace Workforce.Ethics.Features.Ethics.Pledges;

/// <summary>The text of a signing and its versions; saving another wording makes a new one.</summary>
[Authorize("ethics.pledges-run")]
internal sealed class TextModel(Work<EthicsDbContext> work, ChangeText change) : WorkforcePage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public TextForm Form { get; set; } = new();

    public PledgeCampaign Campaign { get; private set; } = null!;
    public IReadOnlyList<PledgeText> Versions { get; private set; } = [];
    public int Signed { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return NotFound();
        var text = Versions.Single(v => v.Id == Campaign.TextId);
        Form = new() { Seen = text.Id.Value, Title = text.Title, Body = text.Body, English = text.English };
        return Page();
    }

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => ActAsync(async () =>
    {
        if (string.IsNullOrWhiteSpace(Form.Title) || string.IsNullOrWhiteSpace(Form.Body) || string.IsNullOrWhiteSpace(Form.Why))
            throw new RuleBrokenException("标题、正文和修改理由都要填写。");
        var anew = await change.HandleAsync(new(new(Id), new(Form.Seen), Form.Title, Form.Body, Form.English ?? ""), Change(Form.Why), ct);
        return Done(Texts["已成为新版本，{0} 份已签的须重新签署。", anew], "/Ethics/Pledges/Show", new { id = Id });
    }, () => LoadAsync(ct));

    private Task<bool> LoadAsync(CancellationToken ct) => work.ReadAsync(async db =>
    {
        var id = new PledgeCampaignId(Id);
        if (await db.PledgeCampaigns.AsNoTracking().SingleOrDefaultAsync(c => c.Id == id, ct) is not { } campaign)
            return false;
        Campaign = campaign;
        Versions = await db.PledgeTexts.AsNoTracking().Where(t => t.DistrictId == campaign.DistrictId && t.Tier == campaign.Tier).OrderByDescending(t => t.Number).ToListAsync(ct);
        Signed = await db.PledgeDuties.CountAsync(d => d.CampaignId == id && d.SignedAt != null, ct);
        return true;
    }, ct);
}
