using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Workforce.Platform.Calendars;
using Workforce.Platform.Files;
using Workforce.Platform.Pages;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.InSchool;
using Workforce.Rotation.Domain.Scoring;
using Workforce.Rotation.Features.Rotation.Scores;

namespace Workforce.Rotation.Features.Rotation.InSchool;

/// <summary>A teacher's own part in her school's competition, for a phone: apply, score herself, see the panel's score and the difference, contest, see the list.</summary>
[Authorize("rotation.choose")]
internal sealed class MineModel(ApplyForPost apply, WithdrawApplication withdraw, ScoreMyself score, ContestPosted contest, FileStore files) : TeacherCompetitionPage
{
    // How the file fields are named, one for each item of the scheme.
    private const string EvidenceOf = "evidence.";

    [BindProperty]
    public SelfForm Form { get; set; } = new();

    public Application? Mine { get; private set; }
    public string? Outside { get; private set; }
    public IReadOnlyList<Post> Offered { get; private set; } = [];
    public IReadOnlyList<PostedTable> Posted { get; private set; } = [];
    public IReadOnlyList<ApplicationContest> Contests { get; private set; } = [];
    public bool IsAssessor { get; private set; }
    public (PostedKind Kind, DateOnly Until)? Contestable { get; private set; }
    public bool IsOpen => Round.IsEditable && Competition is not null;
    public bool MayApply => IsOpen && Outside is null && Competition!.TakesApplications(Calendar.Today) && Mine?.State is null or ApplicationState.Applied or ApplicationState.Withdrawn;
    public bool MayScore => IsOpen && Mine is { State: ApplicationState.Applied or ApplicationState.Eligible, Total: null } && Competition!.Step is InSchoolStep.CheckEligibility or InSchoolStep.Assess;
    public bool MayContest => IsOpen && Contestable is { } open && Calendar.Today <= open.Until && Mine is not null && !Contests.Any(c => c.Kind == open.Kind && c.State == CaseState.Open)
        && (open.Kind == PostedKind.Lists || Mine.Total is not null);

    /// <summary>Of what stands in the form; the server computes its own when it is saved.</summary>
    public int TypedSum => Form.Items.Sum(i => ScoreSheet.Thousandths(i.Points, null, out var points) is null ? points : 0);

    /// <summary>Whether the panel's score may be shown: only what is posted.</summary>
    public bool ShowsScore => Posted.Any(t => t.Kind == PostedKind.Scores);

    public bool ShowsOutcome => Posted.Any(t => t.Kind == PostedKind.Lists);
    public IReadOnlyList<Refusal> Doubts(Post post) => Eligibility.Of(Round, Teacher, post);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return NotFound();
        Form.Version = Mine?.Version ?? 0;
        Form.Items = Mine?.Items.Select(i => new ItemForm { Item = i.Item, Points = (Mine.IsSelfScored ? i.Self : i.Suggested) is { } points ? Points.Of(points) : null, Basis = Mine.IsSelfScored ? i.SelfBasis : i.SuggestedBasis }).ToList() ?? [];
        return Page();
    }

    public Task<IActionResult> OnPostApplyAsync(CancellationToken ct) => StepAsync(() => apply.HandleAsync(RoundId, Me, new PostId(Form.Post ?? Guid.Empty), Change(), ct), "已报名。截止之前可以改报或撤回。", ct);

    public Task<IActionResult> OnPostWithdrawAsync(CancellationToken ct) => StepAsync(() => withdraw.HandleAsync(RoundId, Me, Change(), ct), "报名已撤回。", ct);

    public async Task<IActionResult> OnPostScoreAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct) || Competition?.Rules is not { } rules)
            return NotFound();
        var items = ScoreSheet.Read(rules.Scheme, Form.Items, (at, wrong) => ModelState.AddModelError($"Form.Items[{at}].Points", wrong.In(Texts)));
        return await StepAsync(async () =>
        {
            var evidence = new Dictionary<string, Guid>();
            foreach (var file in Request.Form.Files.Where(f => f.Name.StartsWith(EvidenceOf, StringComparison.Ordinal) && f.Length > 0))
                if (rules.Scheme.Items.Any(i => EvidenceOf + i.Item == file.Name) && await EvidenceFile.SaveAsync(files, file, Actor.AccountId, ct) is { } saved)
                    evidence[file.Name[EvidenceOf.Length..]] = saved;
            await score.HandleAsync(RoundId, Me, items!, evidence, Form.Version, Change(), ct);
        }, "自评分已保存。考评组评分之前可以改。", ct);
    }

    public Task<IActionResult> OnPostContestAsync(CancellationToken ct) => StepAsync(async () =>
    {
        if (Form.Claim is not { Length: >= 5 })
            throw new Platform.Changes.RuleBrokenException("请写明哪里不对、应该是多少、依据是什么。");
        var evidence = await EvidenceFile.SaveAsync(files, Form.Evidence, Actor.AccountId, ct);
        await contest.HandleAsync(RoundId, Me, new(Form.Item, Form.Claim), Change(evidenceFileId: evidence), ct);
    }, "已提交，学校会在期限内答复，答复显示在这里。", ct);

    private async Task<IActionResult> StepAsync(Func<Task> act, string done, CancellationToken ct) => await LoadAsync(ct) ? await ActAsync(async () =>
    {
        await act();
        return Done(Texts[done], "/Rotation/InSchool/Mine", new { id = Id });
    }, async () =>
    {
        var found = await LoadAsync(ct);
        if (IsStale)
            Form.Version = Mine?.Version ?? 0;
        return found;
    }) : NotFound();

    private Task<bool> LoadAsync(CancellationToken ct) => ReadAsync(async db =>
    {
        Outside = (await OwnTeachers.OutsideAsync(db, Round, Teacher.SchoolId, ct)).GetValueOrDefault(Me);
        if (Competition is not { Step: > InSchoolStep.PublishPosts } competition)
            return;
        Offered = await db.Posts.AsNoTracking().Where(p => p.RoundId == RoundId && p.OfferedBy == Teacher.SchoolId && p.Capacity > 0).OrderBy(p => p.Code).ToListAsync(ct);
        Mine = await db.Applications.AsNoTracking().SingleOrDefaultAsync(a => a.CompetitionId == competition.Id && a.TeacherId == Me, ct);
        Posted = await db.PostedTables.AsNoTracking().Where(t => t.CompetitionId == competition.Id).OrderByDescending(t => t.PostedAt).ToListAsync(ct);
        Contests = await db.ApplicationContests.AsNoTracking().Where(c => c.CompetitionId == competition.Id && c.TeacherId == Me).OrderBy(c => c.RaisedAt).ToListAsync(ct);
        IsAssessor = await db.PanelMembers.AnyAsync(m => m.CompetitionId == competition.Id && m.TeacherId == Me, ct);
        Contestable = await ContestPosted.OpenAsync(db, competition, Days, ct);
    }, ct);

    internal sealed class SelfForm
    {
        public Guid? Post { get; set; }
        public List<ItemForm> Items { get; set; } = [];
        public string? Item { get; set; }

        [StringLength(1000, ErrorMessage = "不超过 1000 个字。")]
        public string? Claim { get; set; }

        public IFormFile? Evidence { get; set; }
        public uint Version { get; set; }
    }
}
