using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Files;
using Workforce.Platform.Pages;
using Workforce.Platform.Units;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain.PostPlans;

namespace Workforce.Rotation.Features.Rotation.PostPlans;

/// <summary>Minutes of a sitting, or the receipt of the filing: for the school and the bureau.</summary>
[Authorize("rotation.papers")]
internal sealed class EvidenceModel(Work<RotationDbContext> work, FileStore files) : WorkforcePage
{
    public async Task<IActionResult> OnGetAsync(Guid id, Guid plan, int? vote, CancellationToken ct)
    {
        var (round, asked) = (new RoundId(id), new PostPlanId(plan));
        if (Actor.Role == Platform.Actors.Role.Teacher || await work.ReadAsync(db => db.PostPlans.AsNoTracking().SingleOrDefaultAsync(p => p.Id == asked && p.RoundId == round, ct), ct) is not { } found)
            return NotFound();
        var file = vote is { } at ? found.Votes.ElementAtOrDefault(at)?.MinutesFileId : found.Filing?.FileId;
        return file is { } stored && await files.FindAsync(stored, ct) is { } content ? File(content.Content, content.ContentType, content.Name) : NotFound();
    }
}
