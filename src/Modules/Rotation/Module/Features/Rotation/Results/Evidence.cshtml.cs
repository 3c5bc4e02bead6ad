using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Files;
using Workforce.Platform.Pages;
using Workforce.Platform.Units;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Features.Rotation.Results;

/// <summary>Hands out the evidence of an objection to whoever can reach the objection.</summary>
[Authorize("rotation.read-evidence")]
internal sealed class EvidenceModel(Work<RotationDbContext> work, FileStore files) : WorkforcePage
{
    public async Task<IActionResult> OnGetAsync(Guid id, Guid objection, CancellationToken ct)
    {
        var (round, asked) = (new RoundId(id), new ObjectionId(objection));
        var file = await work.ReadAsync(db => db.Objections.Where(o => o.Id == asked && o.RoundId == round).Select(o => o.EvidenceFileId).SingleOrDefaultAsync(ct), ct);
        return file is { } found && await files.FindAsync(found, ct) is { } stored ? File(stored.Content, stored.ContentType, stored.Name) : NotFound();
    }
}
