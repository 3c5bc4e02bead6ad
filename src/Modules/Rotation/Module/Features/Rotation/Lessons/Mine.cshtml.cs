using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Exams;
using Workforce.Rotation.Domain.Lessons;
using Workforce.Rotation.Features.Rotation.Mine;

namespace Workforce.Rotation.Features.Rotation.Lessons;

/// <summary>A teacher's lesson: when, where, which number she drew, and what she got.</summary>
[Authorize("rotation.choose")]
internal sealed class MineModel : MyRoundPage
{
    public override MyTab Tab => MyTab.Lesson;
    public LessonSession? Session { get; private set; }
    public LessonTurn? Turn { get; private set; }
    public LessonRule Rule => Mine.Round.Policy.Values.TrialLesson ?? new();

    /// <summary>Null until it is published.</summary>
    public ScoreItem? Item => Session is { State: LessonState.Published } && Turn is not null ? LessonScore.Of(Mine.Round.Policy.Values, Turn) : null;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await ReadAsync(async db =>
    {
        var (me, stage, subject) = (Mine.Entrant.Id, Mine.Entrant.Stage, Mine.Entrant.Subject);
        Turn = await db.LessonTurns.AsNoTracking().SingleOrDefaultAsync(t => t.EntrantId == me, ct);
        Session = await db.LessonSessions.AsNoTracking().SingleOrDefaultAsync(s => s.RoundId == RoundId && s.Stage == stage && s.Subject == subject, ct);
    }, ct) && Mine.Round.Policy.Values.HasLesson() ? Page() : NotFound();
}
