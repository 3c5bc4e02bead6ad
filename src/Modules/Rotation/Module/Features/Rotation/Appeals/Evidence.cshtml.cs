using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Files;
using Workforce.Platform.Pages;
using Workforce.Platform.Units;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain.Appeals;

namespace Workforce.Rotation.Features.Rotation.Appeals;

/// <summary>What the teacher attached, and the decision's paper: for her, the handlers, and her school where it is a party.</summary>
[Authorize("rotation.appeals")]
internal sealed class EvidenceModel(Work<RotationDbContext> work, FileStore files) : WorkforcePage
{
    public Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct) => HandOutAsync(id, appeal => appeal.EvidenceFileId, ct);

    public Task<IActionResult> OnGetAnswerAsync(Guid id, CancellationToken ct) => HandOutAsync(id, appeal => appeal.AnswerFileId, ct);

    private async Task<IActionResult> HandOutAsync(Guid id, Func<Appeal, Guid?> file, CancellationToken ct) =>
        await work.ReadAsync(db => db.Appeals.AsNoTracking().SingleOrDefaultAsync(a => a.Id == new AppealId(id), ct), ct) is { } appeal && file(appeal) is { } found && await files.FindAsync(found, ct) is { } stored
            ? File(stored.Content, stored.ContentType, stored.Name)
            : NotFound();
}
