using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Files;
using Workforce.Platform.Units;
using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Features.Rotation.Rounds;

/// <summary>The published files, for everybody in the district: the locked inputs, and once published the result with them.</summary>
internal sealed class BundleModel(FileStore files) : RoundPage
{
    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        Guid? id = null;
        if (!await ReadAsync(async db => id = View.Round.PublishedRunId is { } run ? await db.Runs.Where(r => r.Id == run).Select(r => r.BundleFileId).OneAsync(ct) : View.Round.InputFileId, ct)
            || View.Round.State < RoundState.Locked || id is not { } known || await files.FindAsync(known, ct) is not { } file)
            return NotFound();
        return File(file.Content, file.ContentType, file.Name);
    }
}
