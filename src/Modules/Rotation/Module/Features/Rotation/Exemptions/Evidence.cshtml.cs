using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Files;
using Workforce.Platform.Pages;
using Workforce.Platform.Units;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain.Exemptions;

namespace Workforce.Rotation.Features.Rotation.Exemptions;

/// <summary>Hands out what a school attached, to whoever can reach the row: the school, the teacher, the bureau.</summary>
[Authorize("rotation.read-evidence")]
internal sealed class EvidenceModel(Work<RotationDbContext> work, FileStore files) : WorkforcePage
{
    public async Task<IActionResult> OnGetAsync(Guid id, Guid exemption, CancellationToken ct)
    {
        var file = await work.ReadAsync(db => db.Exemptions.Where(e => e.Id == new ExemptionId(exemption) && e.RoundId == new RoundId(id)).Select(e => e.EvidenceFileId).SingleOrDefaultAsync(ct), ct);
        return file is { } found && await files.FindAsync(found, ct) is { } stored ? File(stored.Content, stored.ContentType, stored.Name) : NotFound();
    }
}
