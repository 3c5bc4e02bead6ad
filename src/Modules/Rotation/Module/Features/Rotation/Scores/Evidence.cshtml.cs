using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Files;
using Workforce.Platform.Pages;
using Workforce.Platform.Units;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Features.Rotation.Scores;

/// <summary>Hands out the evidence of a contest to whoever can reach the contest: its teacher, its school, the bureau.</summary>
[Authorize("rotation.read-evidence")]
internal sealed class EvidenceModel(Work<RotationDbContext> work, FileStore files) : WorkforcePage
{
    public async Task<IActionResult> OnGetAsync(Guid id, Guid contest, CancellationToken ct)
    {
        var (round, asked) = (new RoundId(id), new ScoreContestId(contest));
        var file = await work.ReadAsync(db => db.ScoreContests.Where(c => c.Id == asked && c.RoundId == round).Select(c => c.EvidenceFileId).SingleOrDefaultAsync(ct), ct);
        return file is { } found && await files.FindAsync(found, ct) is { } stored ? File(stored.Content, stored.ContentType, stored.Name) : NotFound();
    }
}
