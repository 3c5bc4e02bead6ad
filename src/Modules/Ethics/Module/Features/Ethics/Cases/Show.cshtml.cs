using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Workforce.Access.Contracts;
using Workforce.Ethics.Data;
using Workforce.Ethics.Domain.Cases;
using Workforce.Platform.Calendars;
using Workforce.Platform.Pages;
using Workforce.Platform.Sheets;
using Workforce.Platform.Units;

namespace Workforce.Ethics.Features.Ethics.Cases;

/// <summary>One case: where it stands, the next act, who handles it, what was said, kept, decided, served and contested, and its journal.</summary>
[Authorize("ethics.cases")]
internal sealed class ShowModel(Work<EthicsDbContext> work, MoveCase move, HandlersOfCase handlers, HearSides hear, KeepEvidence evidence, ServeDecision serve, FileAppeal appeal, AnswerAppeal answer, LiftSanction lift, PublishWarning publish, IStaffAccounts staff, CodeTables codes, Calendar calendar) : WorkforcePage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public ActForm Form { get; set; } = new();

    public CaseId CaseId => new(Id);
    public DateOnly Today => calendar.Today;
    public CodeTables Codes => codes;
    public CaseView View { get; private set; } = null!;
    public CaseHandler Me { get; private set; } = null!;
    public IReadOnlyList<StaffAccount> Others { get; private set; } = [];
    public Confidence? Seen { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LoadAsync(ct) ? Page() : NotFound();

    public Task<IActionResult> OnPostDeclareAsync(CancellationToken ct) => StepAsync(() => handlers.DeclareAsync(CaseId, Form.Version, Change(), ct), "已声明，可以办理。", ct);

    public Task<IActionResult> OnPostAddAsync(CancellationToken ct) => StepAsync(() => handlers.AddAsync(CaseId, Form.Version, Form.Account ?? Guid.Empty, Change(), ct), "已增加办案人。", ct);

    public Task<IActionResult> OnPostCheckAsync(CancellationToken ct) => StepAsync(() => move.CheckAsync(CaseId, Form, Change(), ct), "已开始初核。", ct);

    public Task<IActionResult> OnPostOpenAsync(CancellationToken ct) => StepAsync(() => move.OpenAsync(CaseId, Form, Change(), ct), "已立案。", ct);

    public Task<IActionResult> OnPostHearAsync(CancellationToken ct) => StepAsync(() => move.HearAsync(CaseId, Form, Change(), ct), "调查终结，请告知权利并听取申辩。", ct);

    public Task<IActionResult> OnPostDropAsync(CancellationToken ct) => StepAsync(() => move.DropAsync(CaseId, Form, Change(), ct), "案件已了结。", ct);

    public Task<IActionResult> OnPostProposeAsync(CancellationToken ct) => StepAsync(() => move.ProposeAsync(CaseId, Form, Change(), ct), "学校的建议已登记。", ct);

    public Task<IActionResult> OnPostTellAsync(CancellationToken ct) => StepAsync(() => hear.TellAsync(CaseId, Form, Change(), ct), "已告知权利。", ct);

    public Task<IActionResult> OnPostStateAsync(CancellationToken ct) => StepAsync(() => hear.RecordAsync(CaseId, Form, Change(), ct), "已记录。", ct);

    public Task<IActionResult> OnPostEvidenceAsync(CancellationToken ct) => StepAsync(() => evidence.HandleAsync(CaseId, Form, Change(), ct), "证据已收入。", ct);

    public Task<IActionResult> OnPostServeAsync(CancellationToken ct) => StepAsync(() => serve.HandleAsync(CaseId, Form, Change(), ct), "已登记送达，处理开始执行。", ct);

    public Task<IActionResult> OnPostFileAsync(CancellationToken ct) => StepAsync(() => move.FileAsync(CaseId, Form, Change(), ct), "已登记备案。", ct);

    public Task<IActionResult> OnPostCloseAsync(CancellationToken ct) => StepAsync(() => move.CloseAsync(CaseId, Form, Change(), ct), "案件已办结。", ct);

    public Task<IActionResult> OnPostLiftAsync(CancellationToken ct) => StepAsync(() => lift.HandleAsync(CaseId, Form, Change(), ct), "处分已解除。", ct);

    public Task<IActionResult> OnPostPublishAsync(CancellationToken ct) => StepAsync(() => publish.HandleAsync(CaseId, Form, Change(), ct), "已公开为警示案例。", ct);

    public Task<IActionResult> OnPostAnswerAsync([FromForm(Name = "Answer")] AnswerForm given, CancellationToken ct)
    {
        given.Version = Form.Version;
        return StepAsync(() => answer.HandleAsync(CaseId, given, Change(), ct), "申诉已答复并送达。", ct);
    }

    public Task<IActionResult> OnPostAppealAsync([FromForm(Name = "Appeal")] AppealForm letter, CancellationToken ct) => StepAsync(async () =>
    {
        var paper = View.DecisionPaper ?? throw new Platform.Changes.RuleBrokenException("决定还没有送达。");
        if (await appeal.HandleAsync(paper.Id, letter, Change(), ct) is { } refused)
            TempData["done"] = Texts["申诉已登记，不予受理："].Value + refused;
    }, "申诉已登记。", ct);

    /// <summary>Shows the confidential part on this one answer.</summary>
    public async Task<IActionResult> OnPostLookAsync(CancellationToken ct) => await LoadAsync(ct)
        ? await ActAsync(async () =>
        {
            Seen = await move.LookAsync(CaseId, Form, Change(), ct);
            return await LoadAsync(ct) ? Page() : NotFound();
        }, () => LoadAsync(ct))
        : NotFound();

    /// <summary>Recusal may take the page away from her who stepped back.</summary>
    public async Task<IActionResult> OnPostRecuseAsync(CancellationToken ct) => await LoadAsync(ct)
        ? await ActAsync(async () =>
        {
            await handlers.RecuseAsync(CaseId, Form.Version, Form.Account ?? Actor.AccountId, Form.Ground, Form.Words, Change(), ct);
            return (Form.Account ?? Actor.AccountId) == Actor.AccountId ? Done(Texts["您已回避，不再看得到这件案件。"], "/Ethics/Cases/Index") : Done(Texts["已登记回避。"], "/Ethics/Cases/Show", new { id = Id });
        }, () => LoadAsync(ct))
        : NotFound();

    private async Task<IActionResult> StepAsync(Func<Task> act, string done, CancellationToken ct) => await LoadAsync(ct)
        ? await ActAsync(async () =>
        {
            await act();
            var said = TempData.Peek("done") as string;
            return Done(said ?? Texts[done], "/Ethics/Cases/Show", new { id = Id });
        }, () => LoadAsync(ct))
        : NotFound();

    private async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (await work.ReadAsync(db => CaseView.FindAsync(db, CaseId, ct), ct) is not { } view)
            return false;
        (View, Me) = (view, view.Handlers.Single(h => h.AccountId == Actor.AccountId));
        var named = view.Handlers.Select(h => h.AccountId).ToHashSet();
        Others = Me.Part == HandlerPart.Lead && view.Case.IsOpen
            ? (await staff.InDistrictAsync(view.Case.DistrictId, ct)).Where(s => !named.Contains(s.AccountId) && !s.TeacherIds.Contains(view.Case.TeacherId.Value) && (s.Role != "Principal" || s.SchoolId == view.Case.SchoolId.Value)).ToList()
            : [];
        return true;
    }
}
