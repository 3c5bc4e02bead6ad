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
using Workforce.Rotation.Domain.Exemptions;
using Workforce.Rotation.Domain.InSchool;
using Workforce.Rotation.Domain.Scoring;
using Workforce.Rotation.Features.Rotation.Scores;

namespace Workforce.Rotation.Features.Rotation.InSchool;

/// <summary>A principal's page: the six steps of the school's competition, the one next act, and everybody in it.</summary>
[Authorize("rotation.score")]
internal sealed class SchoolModel(RecordPlan plan, PublishPosts posts, CheckApplication check, FinishChecking finishChecking, PostScores postScores, FinishAssessing finishAssessing, RecordLot lot,
    PublishLists lists, AppointInSchool appoint, DropCompetition drop, OwnTeachers own, FileStore files) : SchoolRoundPage
{
    [BindProperty]
    public StepForm Form { get; set; } = new();

    [BindProperty]
    public List<Guid> Chosen { get; set; } = [];

    public CompetitionView? View { get; private set; }
    public SchoolNext Next { get; private set; } = null!;
    public IReadOnlyList<Post> Offered { get; private set; } = [];

    /// <summary>Teachers who have not applied, while they still can.</summary>
    public IReadOnlyList<TeacherFacts> Missing { get; private set; } = [];

    public IReadOnlyDictionary<TeacherId, IReadOnlyList<Refusal>> Doubts { get; private set; } = new Dictionary<TeacherId, IReadOnlyList<Refusal>>();
    public IReadOnlyDictionary<TeacherId, string> Outside { get; private set; } = new Dictionary<TeacherId, string>();
    public DateOnly EarliestClose { get; private set; }
    public bool IsOpen => Round.IsEditable;
    protected override bool SeesDraft => true;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return NotFound();
        (Form.On, Form.Until, Form.Version) = (Calendar.Today, EarliestClose, View?.Competition.Version ?? 0);
        return Page();
    }

    public Task<IActionResult> OnPostPlanAsync(CancellationToken ct) => StepAsync(async change =>
        await plan.HandleAsync(RoundId, School, Form.On ?? Calendar.Today, Form.Note, change, ct), "已录入方案，校内竞聘开始。", ct);

    public Task<IActionResult> OnPostPostsAsync(CancellationToken ct) => StepAsync(change => posts.HandleAsync(RoundId, School, Form.Until ?? Calendar.Today, Form.Note, Form.Version, change, ct), "岗位已公布，教师可以报名。", ct);

    public Task<IActionResult> OnPostEligibleAsync(CancellationToken ct) => StepAsync(change => check.HandleAsync(RoundId, School, Chosen, true, null, change, ct), "审查结果已保存。", ct);

    public Task<IActionResult> OnPostRefuseAsync(CancellationToken ct) => StepAsync(change => check.HandleAsync(RoundId, School, Chosen, false, Form.Note, change, ct), "审查结果已保存。", ct);

    public Task<IActionResult> OnPostFinishCheckAsync(CancellationToken ct) => StepAsync(change => finishChecking.HandleAsync(RoundId, School, Form.Note, Form.Version, change, ct), "资格审查已结束。", ct);

    public Task<IActionResult> OnPostScoresAsync(CancellationToken ct) => StepAsync(change => postScores.HandleAsync(RoundId, School, Form.Version, change, ct), "评分已公布，教师可以核对和要求复核。", ct);

    public Task<IActionResult> OnPostFinishAssessAsync(CancellationToken ct) => StepAsync(change => finishAssessing.HandleAsync(RoundId, School, Form.Version, change, ct), "考评已结束。", ct);

    public Task<IActionResult> OnPostLotAsync(CancellationToken ct) => StepAsync(change =>
        lot.HandleAsync(RoundId, School, new(new(Form.Post), Form.Places.ToDictionary(p => p.Key, p => p.Value ?? 0), Form.On ?? Calendar.Today, Form.Witnesses), change, ct), "抽签记录已保存。", ct);

    public Task<IActionResult> OnPostListsAsync(CancellationToken ct) => StepAsync(change => lists.HandleAsync(RoundId, School, Form.Note, Form.Version, change, ct), "拟聘、落聘名单已公示。", ct);

    public Task<IActionResult> OnPostAppointAsync(CancellationToken ct) => StepAsync(change => appoint.HandleAsync(RoundId, School, Form.Note, Form.Version, change, ct), "聘任已办完，结果已进入本轮。", ct);

    public Task<IActionResult> OnPostDropAsync(CancellationToken ct) => StepAsync(change => drop.HandleAsync(RoundId, School, Form.Version, change, ct), "本校的校内竞聘已作废，可以重新开始。", ct);

    private async Task<IActionResult> StepAsync(Func<Platform.Changes.Change, Task> act, string done, CancellationToken ct) => await LoadAsync(ct) ? await ActAsync(async () =>
    {
        var evidence = await EvidenceFile.SaveAsync(files, Form.Evidence, Actor.AccountId, ct);
        await act(Change(Form.Note, evidence));
        return Done(Texts[done], "/Rotation/InSchool/School", new { id = Id });
    }, async () =>
    {
        await LoadAsync(ct);
        Form.Version = View?.Competition.Version ?? 0;
    }) : NotFound();

    private async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (!await ReadAsync(async db =>
        {
            if (!Round.Policy.Values.Runs(Domain.Plans.RoundStages.InSchool) && !await CompetitionGate.Of(db, RoundId, School).AnyAsync(ct))
                return false;
            View = await CompetitionView.ReadAsync(db, CompetitionGate.Of(db, RoundId, School), ct);
            Offered = await db.Posts.AsNoTracking().Where(p => p.RoundId == RoundId && p.OfferedBy == School).OrderBy(p => p.Code).ToListAsync(ct);
            Outside = await OwnTeachers.OutsideAsync(db, Round, School, ct);
            return true;
        }, ct))
            return false;
        Next = SchoolNext.Of(View, Calendar.Today, Days);
        EarliestClose = Round.Policy.Values.InSchoolPostsNotice?.After(Calendar.Today, Days) ?? Calendar.Today;
        if (View?.Competition.Step == InSchoolStep.CheckEligibility)
            await CompareAsync(View, ct);
        return true;
    }

    private async Task CompareAsync(CompetitionView view, CancellationToken ct)
    {
        var teachers = (await own.OfAsync(Round, School, ct)).ToDictionary(t => t.Id);
        var applied = view.Applications.Where(a => a.State is not (ApplicationState.Withdrawn or ApplicationState.Absent)).ToDictionary(a => a.TeacherId);
        Missing = teachers.Values.Where(t => t.Kind == "teacher" && !applied.ContainsKey(t.Id) && !Outside.ContainsKey(t.Id)).OrderBy(t => t.StaffNumber, StringComparer.Ordinal).ToList();
        Doubts = applied.Values.Where(a => a.PostId is not null && teachers.ContainsKey(a.TeacherId)).ToDictionary(a => a.TeacherId, a => Eligibility.Of(Round, teachers[a.TeacherId], view.Posts[a.PostId!.Value]));
    }
}
