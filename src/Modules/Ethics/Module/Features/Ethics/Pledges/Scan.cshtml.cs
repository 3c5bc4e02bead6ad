using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Ethics.Data;
using Workforce.Ethics.Domain.Pledges;
using Workforce.Platform.Files;
using Workforce.Platform.Pages;
using Workforce.Platform.Units;

namespace Workforce.Ethics.Features.Ethics.Pledges;

/// <summary>The scan of a list, for whoever can reach the list.</summary>
[Authorize("ethics.pledges-lists")]
internal sealed class ScanModel(Work<EthicsDbContext> work, FileStore files) : WorkforcePage
{
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        var file = await work.ReadAsync(db => db.PledgeLists.Where(l => l.Id == new PledgeListId(id)).Select(l => (Guid?)l.EvidenceFileId).SingleOrDefaultAsync(ct), ct);
        return file is { } found && await files.FindAsync(found, ct) is { } stored ? File(stored.Content, stored.ContentType, stored.Name) : NotFound();
    }
}
