using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Actors;
using Workforce.Platform.Changes;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Exams;
using Workforce.Rotation.Domain.Lessons;
using Workforce.Rotation.Features.Rotation.Scores;

namespace Workforce.Rotation.Features.Rotation.Lessons;

/// <summary>One group: its judges, what they declare, the drawn order, their marks. The bureau's, and the host school's.</summary>
[Authorize("rotation.lessons")]
internal sealed class SessionModel(NameJudges name, DrawOrder draw, DeclareRelations declare, EnterLessonMark enter, ISchoolDirectory schools) : RoundPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Session { get; set; }

    // Named, or a form without one of them would be read as the dictionary itself.
    [BindProperty(Name = "Judges")]
    public List<JudgeForm> Judges { get; set; } = [];

    /// <summary>"entrant|judge" to the relation declared; blank is not declared.</summary>
    [BindProperty(Name = "Declared")]
    public Dictionary<string, string?> Declared { get; set; } = [];

    [BindProperty]
    public Guid Candidate { get; set; }

    [BindProperty(Name = "Marks")]
    public Dictionary<int, string?> Marks { get; set; } = [];

    public LessonSession Found { get; private set; } = null!;
    public IReadOnlyList<(LessonTurn Turn, Entrant Entrant)> Turns { get; private set; } = [];
    public IReadOnlyList<SchoolCard> Schools { get; private set; } = [];
    public LessonRule Rule => View.Round.Policy.Values.TrialLesson ?? new();
    public bool IsBureau => Actor.Role == Role.DistrictOfficer;
    public bool TakesMarks => Found.State == LessonState.Drawn && View.Round.TakesScores(Today.Now);
    public bool AnyMark => Turns.Any(t => t.Turn.Marks.Count > 0);
    public string Title => $"{Names.Of("stage", Found.Stage)} {Names.Of("subject", Found.Subject)}";
    private LessonSessionId SessionId => new(Session);
    private SchoolId? Host => IsBureau ? null : new(Actor.Reach.SchoolId ?? Guid.Empty);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LoadAsync(ct) ? Page() : NotFound();

    public Task<IActionResult> OnPostJudgesAsync(CancellationToken ct) => ActOnAsync(() => name.HandleAsync(RoundId, SessionId, Host, Judges, Change(), ct), "评委已保存。", ct);

    public Task<IActionResult> OnPostDrawAsync(CancellationToken ct) => !IsBureau ? Task.FromResult<IActionResult>(Forbid()) : ActOnAsync(() => draw.HandleAsync(RoundId, SessionId, Change(), ct), "顺序已抽定。", ct);

    public Task<IActionResult> OnPostDeclareAsync(CancellationToken ct) => ActOnAsync(() => declare.HandleAsync(RoundId, SessionId, Host, Said(), Change(), ct), "回避申报已保存。", ct);

    public Task<IActionResult> OnPostMarkAsync(CancellationToken ct) => ActOnAsync(() => enter.HandleAsync(RoundId, SessionId, Host, new(Candidate), Typed(), Change(), ct), "打分已录入。", ct);

    public Task<IActionResult> OnPostAbsentAsync(CancellationToken ct) => ActOnAsync(() => enter.NoteAbsenceAsync(RoundId, SessionId, Host, new(Candidate), true, Change(), ct), "已记为缺席。", ct);

    public Task<IActionResult> OnPostPresentAsync(CancellationToken ct) => ActOnAsync(() => enter.NoteAbsenceAsync(RoundId, SessionId, Host, new(Candidate), false, Change(), ct), "已取消缺席。", ct);

    private async Task<IActionResult> ActOnAsync(Func<Task> act, string done, CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return NotFound();
        return await ActAsync(async () =>
        {
            await act();
            return Done(Texts[done], "/Rotation/Lessons/Session", new { id = Id, session = Session });
        }, () => LoadAsync(ct));
    }

    private Dictionary<EntrantId, IReadOnlyList<JudgeRelation>> Said() => Turns.ToDictionary(t => t.Entrant.Id, t => (IReadOnlyList<JudgeRelation>)Found.Judges
        .Where(judge => Declared.GetValueOrDefault($"{t.Entrant.Id.Value:N}-{judge.Number}") is { Length: > 0 }).Select(judge => new JudgeRelation(judge.Number, Declared[$"{t.Entrant.Id.Value:N}-{judge.Number}"]!)).ToList());

    private Dictionary<int, int> Typed()
    {
        var typed = new Dictionary<int, int>();
        foreach (var (judge, text) in Marks.Where(m => !string.IsNullOrWhiteSpace(m.Value)))
        {
            if (ScoreSheet.Thousandths(text, Rule.Maximum, out var thousandths) is { } wrong)
                throw new RuleBrokenException(wrong.Text, wrong.Values);
            typed[judge] = thousandths;
        }
        return typed;
    }

    private async Task<bool> LoadAsync(CancellationToken ct)
    {
        var found = await ReadAsync(async db =>
        {
            Found = (await db.LessonSessions.AsNoTracking().SingleOrDefaultAsync(s => s.Id == SessionId && s.RoundId == RoundId, ct))!;
            Turns = (await (from turn in db.LessonTurns where turn.SessionId == SessionId join entrant in db.Entrants on turn.EntrantId equals entrant.Id orderby turn.Order select new { turn, entrant }).AsNoTracking().ToListAsync(ct)).ConvertAll(t => (t.turn, t.entrant));
        }, ct) && Found is not null && (IsBureau || Found.HostedBy == Host && Host is not null);
        if (found)
            Schools = (await schools.InDistrictAsync(View.Round.DistrictId, ct)).Where(s => s.IsPublic).ToList();
        return found;
    }
}
