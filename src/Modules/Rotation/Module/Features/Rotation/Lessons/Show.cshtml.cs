using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Exams;
using Workforce.Rotation.Domain.Lessons;
using Workforce.Rotation.Features.Rotation.Exams;

namespace Workforce.Rotation.Features.Rotation.Lessons;

/// <summary>The trial lessons of a round for the bureau: who has no group yet, how far each group is.</summary>
[Authorize("rotation.rounds")]
internal sealed class ShowModel(SaveSession save, PublishLessons publish, ISchoolDirectory schools) : RoundPage
{
    [BindProperty]
    public SessionForm Form { get; set; } = new();

    public IReadOnlyList<LessonSession> Sessions { get; private set; } = [];
    public ILookup<LessonSessionId, LessonTurn> Turns { get; private set; } = null!;

    /// <summary>Candidates by stage and subject.</summary>
    public IReadOnlyDictionary<(string Stage, string Subject), int> Expected { get; private set; } = new Dictionary<(string, string), int>();

    public IReadOnlyList<SchoolCard> Schools { get; private set; } = [];
    public LessonRule Rule => View.Round.Policy.Values.TrialLesson ?? new();
    public bool MayAct => Actor.Role == Platform.Actors.Role.DistrictOfficer && View.Round.State <= RoundState.Scoring;
    public IEnumerable<(string Stage, string Subject)> Without => Expected.Keys.Where(k => Sessions.All(s => (s.Stage, s.Subject) != k));
    public int Incomplete => Sessions.Sum(s => Turns[s.Id].Count(t => !t.IsComplete(s)));
    public bool IsPublished => Sessions.Count > 0 && Sessions.All(s => s.State == LessonState.Published);
    public bool MayPublish => MayAct && View.Round.State == RoundState.Scoring && Sessions.Count > 0 && !IsPublished && Incomplete == 0 && !Without.Any() && Sessions.All(s => s.State != LessonState.Arranged || !Expected.ContainsKey((s.Stage, s.Subject)));
    public string SchoolName(SchoolId? id) => Schools.FirstOrDefault(s => s.Id == id)?.Name ?? "";

    public NextAct Next => View.Round.State < RoundState.Scoring ? new("志愿截止后按学段、学科分组试讲", "可以先定好各组的时间、地点和评委。")
        : IsPublished ? new("试讲成绩已公布", "已计入各人填报的每个岗位。")
        : Without.Any() ? new(new Sentence("还有 {0} 个学科没有试讲组", Without.Count()), "每个学段、学科一组，填好时间和地点。")
        : Sessions.Any(s => s.State == LessonState.Arranged && Expected.ContainsKey((s.Stage, s.Subject))) ? new("有试讲组还没有抽签", "进入各组，定评委、抽顺序、申报回避。")
        : Incomplete > 0 ? new(new Sentence("还有 {0} 名教师的打分不齐", Incomplete), "同一名教师的打分全部录入后才启封显示。")
        : new("打分已齐，可以公布", "公布后教师看到自己的试讲成绩。");

    public Task<IActionResult> OnGetAsync(CancellationToken ct) => AnswerAsync(() => Task.FromResult<IActionResult>(Page()), ct);

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => ActOnAsync(async () =>
    {
        await save.HandleAsync(RoundId, Form, Change(), ct);
        return Done(Texts["试讲组已保存。"], "/Rotation/Lessons/Show", new { id = Id });
    }, ct);

    public Task<IActionResult> OnPostPublishAsync(CancellationToken ct)
    {
        ModelState.Clear();
        return ActOnAsync(async () =>
        {
            await publish.HandleAsync(RoundId, Change(), ct);
            return Done(Texts["试讲成绩已公布。"], "/Rotation/Lessons/Show", new { id = Id });
        }, ct);
    }

    private Task<IActionResult> ActOnAsync(Func<Task<IActionResult>> act, CancellationToken ct) =>
        Actor.Role != Platform.Actors.Role.DistrictOfficer ? Task.FromResult<IActionResult>(Forbid()) : AnswerAsync(() => ActAsync(act, () => LoadAsync(ct)), ct);

    private async Task<IActionResult> AnswerAsync(Func<Task<IActionResult>> answer, CancellationToken ct) => await LoadAsync(ct) ? await answer() : NotFound();

    private async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (!await ReadAsync(db => LoadAsync(db, ct), ct) || !View.Round.Policy.Values.HasLesson())
            return false;
        Schools = (await schools.InDistrictAsync(View.Round.DistrictId, ct)).Where(s => s.IsPublic).ToList();
        return true;
    }

    private async Task LoadAsync(RotationDbContext db, CancellationToken ct)
    {
        Sessions = await db.LessonSessions.AsNoTracking().Where(s => s.RoundId == RoundId).OrderBy(s => s.StartsAt).ToListAsync(ct);
        Turns = (await db.LessonTurns.AsNoTracking().Where(t => t.RoundId == RoundId).ToListAsync(ct)).ToLookup(t => t.SessionId);
        var chosen = ToScore.Of(db, RoundId).Select(c => c.EntrantId);
        Expected = (await db.Entrants.Where(e => chosen.Contains(e.Id)).GroupBy(e => new { e.Stage, e.Subject }).Select(g => new { g.Key.Stage, g.Key.Subject, Count = g.Count() }).ToListAsync(ct)).ToDictionary(g => (g.Stage, g.Subject), g => g.Count);
    }
}
