using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Ethics.Data;
using Workforce.Ethics.Domain.Pledges;
using Workforce.Platform.Pages;
using Workforce.Platform.Units;

namespace Workforce.Ethics.Features.Ethics.Pledges;

/// <summary>What proves one signature, on A4: a person's, a school's or a district's.</summary>
[Authorize("ethics.pledges")]
internal sealed class CertificateModel(Work<EthicsDbContext> work) : WorkforcePage
{
    public PledgeSignature Signature { get; private set; } = null!;
    public PledgeText Text { get; private set; } = null!;

    /// <summary>A later wording is in use: this signature stays, but another is asked for.</summary>
    public bool IsOfAnEarlierText { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct) => await work.ReadAsync(async db =>
    {
        var key = new PledgeSignatureId(id);
        if (await db.PledgeSignatures.AsNoTracking().SingleOrDefaultAsync(s => s.Id == key, ct) is not { } signature)
            return false;
        (Signature, Text) = (signature, await db.PledgeTexts.AsNoTracking().SingleAsync(t => t.Id == signature.TextId, ct));
        IsOfAnEarlierText = !await db.PledgeCampaigns.AnyAsync(c => c.Id == signature.CampaignId && c.TextId == signature.TextId, ct);
        return true;
    }, ct) ? Page() : NotFound();
}
