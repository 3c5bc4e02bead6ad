using Microsoft.AspNetCore.Mvc;
using Workforce.Platform.Actors;
using Workforce.Platform.Files;
using Workforce.Platform.Units;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Features.Rotation.Objections;

/// <summary>The evidence of an objection: for the teacher who raised it and the bureau, not for schools.</summary>
internal sealed class EvidenceModel(Work<RotationDbContext> work, FileStore files) : EvidencePage(work, files)
{
    public async Task<IActionResult> OnGetAsync(Guid id, Guid objection, CancellationToken ct)
    {
        var (round, asked) = (new RoundId(id), new ObjectionId(objection));
        return Actor.Role == Role.Principal ? NotFound() : await HandOutAsync(db => db.Objections.Where(o => o.Id == asked && o.RoundId == round).Select(o => o.EvidenceFileId), ct);
    }
}
