using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Files;
using Workforce.Platform.Pages;
using Workforce.Platform.Units;
using Workforce.Rotation.Data;

namespace Workforce.Rotation.Features.Rotation;

/// <summary>Hands out an evidence file to whoever can reach the row it belongs to.</summary>
[Authorize("rotation.read-evidence")]
internal abstract class EvidencePage(Work<RotationDbContext> work, FileStore files) : WorkforcePage
{
    /// <param name="file">The file's id in the row asked for: no row when it is out of reach, null when nothing was attached.</param>
    protected async Task<IActionResult> HandOutAsync(Func<RotationDbContext, IQueryable<Guid?>> file, CancellationToken ct) =>
        await work.ReadAsync(db => file(db).SingleOrDefaultAsync(ct), ct) is { } found && await files.FindAsync(found, ct) is { } stored
            ? File(stored.Content, stored.ContentType, stored.Name)
            : NotFound();
}
