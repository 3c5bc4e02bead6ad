using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Ethics.Data;
using Workforce.Ethics.Domain.Study;
using Workforce.Platform.Files;
using Workforce.Platform.Pages;
using Workforce.Platform.Units;

namespace Workforce.Ethics.Features.Ethics.Study;

[Authorize("ethics.study")]
internal sealed class ShowModel(Work<EthicsDbContext> work, FileStore files) : WorkforcePage
{
    public StudySession Session { get; private set; } = null!;
    public IReadOnlyList<StudyParticipant> Participants { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct) => await work.ReadAsync(async db =>
    {
        var key = new StudySessionId(id);
        if (await db.StudySessions.AsNoTracking().SingleOrDefaultAsync(s => s.Id == key, ct) is not { } session)
            return false;
        Session = session;
        Participants = await db.StudyParticipants.AsNoTracking().Where(p => p.SessionId == key).OrderBy(p => p.StaffNumber).ToListAsync(ct);
        return true;
    }, ct) ? Page() : NotFound();

    public async Task<IActionResult> OnGetEvidenceAsync(Guid id, CancellationToken ct)
    {
        var file = await work.ReadAsync(db => db.StudySessions.Where(s => s.Id == new StudySessionId(id)).Select(s => s.EvidenceFileId).SingleOrDefaultAsync(ct), ct);
        return file is { } found && await files.FindAsync(found, ct) is { } stored ? File(stored.Content, stored.ContentType, stored.Name) : NotFound();
    }
}
