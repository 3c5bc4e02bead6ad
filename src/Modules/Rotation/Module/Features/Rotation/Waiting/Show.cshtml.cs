using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Files;
using Workforce.Platform.Pages;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Adjustments;
using Workforce.Rotation.Domain.Waiting;
using Workforce.Rotation.Features.Rotation.Adjustments;

namespace Workforce.Rotation.Features.Rotation.Waiting;

/// <summary>The chain of evidence behind one person's waiting: what is there, what is missing, and what may follow.</summary>
[Authorize("rotation.run")]
internal sealed class ShowModel(RecordStep record, EndWaiting end, Leftovers leftovers, FileStore files) : RoundPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Case { get; set; }

    [BindProperty]
    public StepForm Form { get; set; } = new();

    [BindProperty]
    public Guid Step { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty]
    public WaitingOutcome Outcome { get; set; }

    [BindProperty]
    public DateOnly? EndsOn { get; set; }

    public WaitingCase Waiting { get; private set; } = null!;
    public Entrant Person { get; private set; } = null!;
    public IReadOnlyList<AdjustmentOffer> Offers { get; private set; } = [];
    public IReadOnlyList<WaitingStep> Steps { get; private set; } = [];
    public IReadOnlyList<ProtectedGround> Protections { get; private set; } = [];
    public IReadOnlyList<DismissalChain> Chains { get; private set; } = [];
    private WaitingCaseId Which => new(Case);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LoadAsync(ct) ? Page() : NotFound();

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => ActAsync(async () =>
    {
        var evidence = await EvidenceFile.SaveAsync(files, Form.Evidence, Actor.AccountId, ct);
        await record.HandleAsync(RoundId, Which, Form, Change(Form.Words, evidence), ct);
        return Back("已记录。");
    }, () => LoadAsync(ct));

    public Task<IActionResult> OnPostStrikeAsync(CancellationToken ct) => SimpleAsync(() => record.StrikeAsync(RoundId, Which, new(Step), Form.Version, Change(Reason), ct), "已作废，原记录保留。", ct);

    public Task<IActionResult> OnPostEndAsync(CancellationToken ct) => SimpleAsync(() => end.HandleAsync(RoundId, Which, Form.Version, Outcome, EndsOn ?? Today.Today, Change(Reason), ct), "待岗已结束。", ct);

    public async Task<IActionResult> OnGetEvidenceAsync(Guid step, CancellationToken ct) =>
        await LoadAsync(ct) && Steps.FirstOrDefault(s => s.Id == new WaitingStepId(step)) is { } found && await files.FindAsync(found.EvidenceFileId, ct) is { } file
            ? File(file.Content, file.ContentType, file.Name) : NotFound();

    private Task<IActionResult> SimpleAsync(Func<Task> act, string done, CancellationToken ct)
    {
        ModelState.Clear();
        return ActAsync(async () => { await act(); return Back(done); }, () => LoadAsync(ct));
    }

    private IActionResult Back(string text) => Done(Texts[text], "/Rotation/Waiting/Show", new { id = Id, @case = Case });

    private async Task<bool> LoadAsync(CancellationToken ct)
    {
        var found = false;
        return await ReadAsync(async db =>
        {
            if (await db.WaitingCases.AsNoTracking().SingleOrDefaultAsync(w => w.Id == Which && w.RoundId == RoundId, ct) is not { } waiting)
                return;
            (found, Waiting) = (true, waiting);
            Person = await db.Entrants.AsNoTracking().SingleAsync(e => e.Id == waiting.EntrantId, ct);
            Offers = await db.AdjustmentOffers.AsNoTracking().Where(o => o.RoundId == RoundId && o.EntrantId == waiting.EntrantId).ToListAsync(ct);
            Steps = await db.WaitingSteps.AsNoTracking().Where(s => s.CaseId == Which).OrderBy(s => s.On).ThenBy(s => s.RecordedAt).ToListAsync(ct);
            Protections = (await leftovers.ProtectionsAsync(db, View.Round, [Person], Today.Now, ct))[Person.Id];
            Chains = DismissalChain.Of(waiting, Offers, Steps, View.Round.Policy.Values, Today.Today);
            Form.Version = waiting.Version;
            ModelState.Remove("Form.Version");
        }, ct) && found;
    }
}
