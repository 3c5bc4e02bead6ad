using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Actors;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Exams;
using Workforce.Rotation.Domain.Lessons;

namespace Workforce.Rotation.Features.Rotation.Lessons;

/// <summary>评委打分表: one page for each judge, without the candidates she may not score. By draw number, not by name.</summary>
[Authorize("rotation.lessons")]
internal sealed class SheetModel : RoundPage
{
    public LessonSession Found { get; private set; } = null!;
    public IReadOnlyList<LessonTurn> Turns { get; private set; } = [];
    public LessonRule Rule => View.Round.Policy.Values.TrialLesson ?? new();

    public async Task<IActionResult> OnGetAsync(Guid session, CancellationToken ct)
    {
        var id = new LessonSessionId(session);
        var found = await ReadAsync(async db =>
        {
            Found = (await db.LessonSessions.AsNoTracking().SingleOrDefaultAsync(s => s.Id == id && s.RoundId == RoundId, ct))!;
            Turns = await db.LessonTurns.AsNoTracking().Where(t => t.SessionId == id).OrderBy(t => t.Order).ToListAsync(ct);
        }, ct);
        return found && Found is not null && (Actor.Role == Role.DistrictOfficer || Found.HostedBy?.Value == Actor.Reach.SchoolId) ? Page() : NotFound();
    }
}
