using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Files;

namespace Workforce.Rotation.Features.Rotation.Adjustments;

/// <summary>The published plan's files for everybody in the district: inputs, placements, certificate. Names are not in it.</summary>
internal sealed class BundleModel(FileStore files) : AdjustmentPage
{
    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        Guid? id = null;
        if (!await LoadAsync(async db =>
            {
                id = Adjustment?.PublishedProposalId is { } published ? await db.AdjustmentProposals.Where(p => p.Id == published).Select(p => p.BundleFileId).SingleAsync(ct) : null;
                return id is not null;
            }, ct) || await files.FindAsync(id!.Value, ct) is not { } file)
            return NotFound();
        return File(file.Content, file.ContentType, file.Name);
    }
}
