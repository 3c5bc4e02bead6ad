using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Calendars;
using Workforce.Platform.Files;
using Workforce.Platform.Pages;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.InSchool;
using Workforce.Rotation.Features.Rotation.Scores;

namespace Workforce.Rotation.Features.Rotation.InSchool;

/// <summary>Hands out what was attached to a step, a lot, an application or a contest, to whoever reaches that row.</summary>
[Authorize("rotation.read-evidence")]
internal sealed class EvidenceModel(Work<RotationDbContext> work, FileStore files, ITeacherDirectory teachers) : WorkforcePage
{
    public async Task<IActionResult> OnGetAsync(Guid id, string kind, Guid row, string? key, CancellationToken ct)
    {
        var round = new RoundId(id);
        var file = await work.ReadAsync(async db => kind switch
        {
            "step" or "lot" => await InReachAsync(db, round, new(row), ct) is not { } competition ? null
                : kind == "step" ? competition.Records.FirstOrDefault(r => r.Step.ToString() == key)?.EvidenceFileId : competition.Lots.FirstOrDefault(l => l.EvidenceFileId?.ToString() == key)?.EvidenceFileId,
            "paper" => await db.Applications.Where(a => a.Id == new ApplicantId(row) && a.RoundId == round).Select(a => a.PaperFileId).SingleOrDefaultAsync(ct),
            "item" => (await db.Applications.AsNoTracking().SingleOrDefaultAsync(a => a.Id == new ApplicantId(row) && a.RoundId == round, ct))?.Items.FirstOrDefault(i => i.Item == key)?.EvidenceFileId,
            "contest" => await db.ApplicationContests.Where(c => c.Id == row && c.RoundId == round).Select(c => c.EvidenceFileId).SingleOrDefaultAsync(ct),
            "declaration" => Guid.TryParse(key, out var candidate) ? await db.Recusals.Where(r => r.MemberId == row && r.ApplicantId == new ApplicantId(candidate) && r.RoundId == round).Select(r => r.PaperFileId).SingleOrDefaultAsync(ct) : null,
            _ => null,
        }, ct);
        return file is { } known && await files.FindAsync(known, ct) is { } stored ? File(stored.Content, stored.ContentType, stored.Name) : NotFound();
    }

    // What a school attached is for its own people: a teacher of another school does not read it.
    private async Task<Competition?> InReachAsync(RotationDbContext db, RoundId round, CompetitionId id, CancellationToken ct)
    {
        var found = await (from competition in db.Competitions join r in db.Rounds on competition.RoundId equals r.Id where competition.Id == id && r.Id == round select new { competition, r.Dates.BaseOn }).AsNoTracking().SingleOrDefaultAsync(ct);
        return found is null || Actor.Reach.TeacherId is { } me && (await teachers.FactsAsync([new(me)], found.BaseOn, ct)).FirstOrDefault()?.SchoolId != found.competition.SchoolId ? null : found.competition;
    }
}
