using Microsoft.AspNetCore.Mvc;
using Workforce.Platform.Files;
using Workforce.Platform.Units;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Features.Rotation.Scores;

/// <summary>The evidence of a contest: for its teacher, its school and the bureau.</summary>
internal sealed class EvidenceModel(Work<RotationDbContext> work, FileStore files) : EvidencePage(work, files)
{
    public Task<IActionResult> OnGetAsync(Guid id, Guid contest, CancellationToken ct)
    {
        var (round, asked) = (new RoundId(id), new ScoreContestId(contest));
        return HandOutAsync(db => db.ScoreContests.Where(c => c.Id == asked && c.RoundId == round).Select(c => c.EvidenceFileId), ct);
    }
}
