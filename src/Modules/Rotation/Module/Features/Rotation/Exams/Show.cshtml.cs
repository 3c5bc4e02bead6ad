using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Calendars;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Exams;

namespace Workforce.Rotation.Features.Rotation.Exams;

/// <summary>The exam of a round: the one next act, when and where, how many sit what, how far the marks are.</summary>
[Authorize("rotation.rounds")]
internal sealed class ShowModel(SeatCandidates seat, PublishMarks publish) : ExamPage
{
    [BindProperty]
    public uint Version { get; set; }

    public IReadOnlyList<CandidateRow> Candidates { get; private set; } = [];

    /// <summary>Who would sit it, while the seats are not drawn.</summary>
    public int Expected { get; private set; }

    public int OpenReviews { get; private set; }
    public int OpenMarks => Candidates.Sum(c => c.Open(Rule));
    public int Differing => Candidates.Sum(c => c.Marks.Values.Count(m => m.Differs && m.Settled(Rule.DoubleEntry) is null));
    public int Absent => Candidates.Count(c => c.Marks.Values.Any(m => m.Settled(Rule.DoubleEntry)?.Kind == MarkKind.Absent));
    public int Below => Candidates.Count(c => c.Entrant.ExamResult is { } result && Rule.PassMark is { } line && result < line * 1000);

    public Task<IActionResult> OnGetAsync(CancellationToken ct) => ShowExamAsync(db => LoadAsync(db, ct), ct);

    public Task<IActionResult> OnPostSeatAsync(CancellationToken ct) => ActOnAsync(async () =>
    {
        var count = await seat.HandleAsync(RoundId, Version, Change(), ct);
        return Done(Texts["已编排 {0} 名考生的准考证号和座位。", count], "/Rotation/Exams/Show", new { id = Id });
    }, ct);

    public Task<IActionResult> OnPostPublishAsync(CancellationToken ct) => ActOnAsync(async () =>
    {
        await publish.HandleAsync(RoundId, Version, await Today.WorkingDaysAsync(ct), Change(), ct);
        return Done(Texts["成绩已公布，并计入各人填报的每个岗位。"], "/Rotation/Exams/Show", new { id = Id });
    }, ct);

    public NextAct Next => (Exam?.State, View.Round.State) switch
    {
        (null, _) => new("还没有安排考试", "先定考试时间、考点和考场。", "安排考试", "/Rotation/Exams/Arrange"),
        (ExamState.Arranged, < RoundState.Scoring) => new("考试已安排", new Sentence("{0:M月d日 HH:mm} 志愿截止后编排考生；现在有 {1} 个座位。", Stages.Local(View.Round.Dates.ChoicesDueAt), Exam!.Seats), SecondButton: "修改安排", SecondPage: "/Rotation/Exams/Arrange"),
        (ExamState.Arranged, _) => new(new Sentence("{0} 名考生、{1} 个座位，可以编排", Expected, Exam!.Seats), "准考证号和座位按公布的规则一次编定，相邻座位尽量不是同一学校。", SecondButton: "修改安排", SecondPage: "/Rotation/Exams/Arrange"),
        (ExamState.Seated, _) when OpenMarks > 0 => new(new Sentence("还有 {0} 科成绩没有录入或不一致", OpenMarks), Rule.DoubleEntry ? "每科成绩由两人各录一遍，一致才算数。" : "按表导入，或逐个考场录入；缺考、违纪也要录入。", "按表导入", "/Rotation/Exams/Marks", SecondButton: "逐个录入", SecondPage: "/Rotation/Exams/Enter"),
        (ExamState.Seated, _) => new("成绩已录齐，可以公布", new Sentence("公布后考生看到自己的成绩，{0} {1}内可以申请查分。", View.Round.Policy.Values.ContestDays.Days, Texts[View.Round.Policy.Values.ContestDays.IsWorkingDays ? "个工作日" : "天"].Value)),
        (_, RoundState.Scoring) when OpenReviews > 0 => new(new Sentence("{0} 项查分等待答复", OpenReviews), "维持或更正，都写明理由；更正的成绩立即计入评分。", "答复查分", "/Rotation/Exams/Reviews"),
        _ => new("成绩已公布", new Sentence("{0:M月d日 HH:mm} 公布，已计入评分。", Stages.Local(Exam!.PublishedAt!.Value)), SecondButton: "查分", SecondPage: "/Rotation/Exams/Reviews"),
    };

    private async Task<IActionResult> ActOnAsync(Func<Task<IActionResult>> act, CancellationToken ct)
    {
        if (Actor.Role != Platform.Actors.Role.DistrictOfficer)
            return Forbid();
        return await ReadExamAsync(db => LoadAsync(db, ct), ct) ? await ActAsync(act, () => ReadExamAsync(db => LoadAsync(db, ct), ct)) : NotFound();
    }

    private async Task LoadAsync(RotationDbContext db, CancellationToken ct)
    {
        Candidates = await Exams.Candidates.ReadAsync(db, RoundId, ct);
        Expected = await ToScore.Of(db, RoundId).Select(c => c.EntrantId).Distinct().CountAsync(ct);
        OpenReviews = await db.MarkReviews.CountAsync(r => r.RoundId == RoundId && r.State == CaseState.Open, ct);
    }
}
