using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Files;
using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Features.Rotation.Objections;

[Authorize("rotation.run")]
internal sealed class EvidenceModel(FileStore files) : RoundPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Objection { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        Guid? id = null;
        if (!await ReadAsync(async db => id = await db.Objections.Where(o => o.Id == new ObjectionId(Objection) && o.RoundId == RoundId).Select(o => o.EvidenceFileId).SingleOrDefaultAsync(ct), ct)
            || id is not { } known || await files.FindAsync(known, ct) is not { } file)
            return NotFound();
        // Always as a download: an uploaded page must not run under our address.
        return File(file.Content, "application/octet-stream", file.Name);
    }
}
