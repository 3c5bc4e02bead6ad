using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Pages;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain.Adjustments;
using Workforce.Rotation.Domain.Plans;

namespace Workforce.Rotation.Features.Rotation.Adjustments;

/// <summary>组织调剂 at a glance: whom the market left, the conditions, the proposals, and the one next act.</summary>
[Authorize("rotation.run")]
internal sealed class IndexModel(BeginAdjustment begin, DropAdjustment drop, SettleAdjustment settle, RequestProposal request, AdjustmentModels models) : AdjustmentPage
{
    [BindProperty]
    public AdjustmentTermsForm Form { get; set; } = new();

    public ListFilter Filter => ListFilter.Of(Request);
    public ListPage<AdjustmentRow> People { get; private set; } = null!;
    public IReadOnlyList<AdjustmentProposal> Proposals { get; private set; } = [];
    public IReadOnlyList<OpenPost> Posts { get; private set; } = [];
    public IReadOnlyDictionary<OfferState, int> Offers { get; private set; } = new Dictionary<OfferState, int>();
    public int TakingPart { get; private set; }
    public int Volunteers { get; private set; }
    public int Protected { get; private set; }
    public int Unplaced { get; private set; }
    public int Distances { get; private set; }
    public bool IsPlanned => View.Round.Policy.Values.Runs(RoundStages.Adjustment);
    public bool IsOutdated => Adjustment is { IsPublished: false } adjustment && adjustment.RunId != View.Round.PublishedRunId;
    public AdjustmentProposal? Latest => Proposals.FirstOrDefault(proposal => !proposal.IsAdvisory);
    public bool MayPublish => Adjustment is { State: AdjustmentState.Preparing } adjustment && !IsOutdated && Latest is { State: ProposalState.Verified } latest && latest.RequestedAt >= adjustment.EditedAt;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LoadAsync(ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostBeginAsync(CancellationToken ct)
    {
        ModelState.Clear();
        return await ActAsync(async () => Back("已开始组织调剂：{0} 名教师没有岗位。", await begin.HandleAsync(RoundId, Change(), ct)), () => LoadAsync(ct));
    }

    public Task<IActionResult> OnPostReloadAsync(CancellationToken ct) => DoAsync(() => begin.ReloadAsync(RoundId, Version, Change(), ct), "已按更正后的结果重新载入人员。", ct);

    public Task<IActionResult> OnPostDropAsync(CancellationToken ct) => DoAsync(() => drop.HandleAsync(RoundId, Version, Change(Reason), ct), "已放弃本次调剂。", ct);

    public Task<IActionResult> OnPostSolveAsync(CancellationToken ct) => DoAsync(() => request.HandleAsync(RoundId, Version, false, Change(), ct), "已开始计算，可以离开本页。", ct);

    public Task<IActionResult> OnPostAdviseAsync(CancellationToken ct) => DoAsync(() => request.HandleAsync(RoundId, Version, true, Change(), ct), "已开始计算，可以离开本页。", ct);

    public Task<IActionResult> OnPostStopAsync(CancellationToken ct) => DoAsync(() => request.StopWaitingAsync(RoundId, Change(), ct), "已不再等待，可以重新计算。", ct);

    public async Task<IActionResult> OnPostTermsAsync(CancellationToken ct) => await ActAsync(async () =>
    {
        await settle.TermsAsync(RoundId, Version, Form.Terms, Change(Reason), ct);
        return Back("已保存条件。");
    }, () => LoadAsync(ct, keepForm: true));

    private async Task<IActionResult> DoAsync(Func<Task> act, string done, CancellationToken ct)
    {
        var sent = Version;
        ModelState.Clear();
        return await ActAsync(async () =>
        {
            Version = sent;
            await act();
            return Back(done);
        }, () => LoadAsync(ct));
    }

    private IActionResult Back(string text, params object[] values) => Done(Texts[text, values], "/Rotation/Adjustments/Index", new { id = Id });

    private Task<bool> LoadAsync(CancellationToken ct, bool keepForm = false) => LoadAsync(async db =>
    {
        if (Adjustment is not { } adjustment)
        {
            Unplaced = View.Round.PublishedRunId is { } run ? (await Leftovers.UnplacedAsync(db, run, ct)).Count : 0;
            return true;
        }
        await ReadAsync(db, adjustment, ct);
        if (!keepForm)
            Form = AdjustmentTermsForm.Of(adjustment.Terms);
        return true;
    }, ct);

    private async Task ReadAsync(RotationDbContext db, Adjustment adjustment, CancellationToken ct)
    {
        Posts = await models.PostsAsync(db, adjustment, ct);
        Proposals = await db.AdjustmentProposals.AsNoTracking().Where(p => p.AdjustmentId == adjustment.Id).OrderByDescending(p => p.Number).ToListAsync(ct);
        Offers = await db.AdjustmentOffers.Where(o => o.AdjustmentId == adjustment.Id).GroupBy(o => o.State).ToDictionaryAsync(g => g.Key, g => g.Count(), ct);
        Distances = await db.SchoolDistances.CountAsync(d => d.RoundId == adjustment.RoundId, ct);
        var people = await db.AdjustmentPeople.AsNoTracking().Where(p => p.AdjustmentId == adjustment.Id).ToListAsync(ct);
        (TakingPart, Volunteers, Protected) = (people.Count(p => p.Part != AdjustmentPart.LeftOut), people.Count(p => !p.MustBePlaced), people.Count(p => p.IsProtected));
        var rows = from person in db.AdjustmentPeople
                   where person.AdjustmentId == adjustment.Id
                   join entrant in db.Entrants on person.EntrantId equals entrant.Id
                   select new { person, entrant };
        rows = Filter.Show switch
        {
            "forced" => rows.Where(r => r.person.MustBePlaced),
            "volunteers" => rows.Where(r => !r.person.MustBePlaced),
            "out" => rows.Where(r => r.person.Part == AdjustmentPart.LeftOut),
            "protected" => rows.Where(r => people.Where(p => p.IsProtected).Select(p => p.EntrantId).Contains(r.entrant.Id)),
            _ => rows,
        };
        if (Filter.Q is { } typed)
            rows = rows.Where(r => r.entrant.Name.Contains(typed) || r.entrant.StaffNumber == typed || r.entrant.HomeSchoolName.Contains(typed));
        People = await ListPage<AdjustmentRow>.ReadAsync(rows.OrderBy(r => r.person.Part).ThenBy(r => r.entrant.HomeSchoolName).ThenBy(r => r.entrant.StaffNumber)
            .Select(r => new AdjustmentRow(r.person, r.entrant, db.AdjustmentPairs.Count(p => p.AdjustmentId == adjustment.Id && p.EntrantId == r.entrant.Id))), Filter, ct);
    }
}
