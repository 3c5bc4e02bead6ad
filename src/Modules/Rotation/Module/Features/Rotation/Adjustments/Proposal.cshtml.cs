using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Files;
using Workforce.Platform.Pages;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Adjustments;

namespace Workforce.Rotation.Features.Rotation.Adjustments;

/// <summary>One computed proposal: who goes where, how far and why; or the set that cannot be reconciled, in words.</summary>
[Authorize("rotation.run")]
internal sealed class ProposalModel(PublishAdjustment publish, SettleAdjustment settle, FileStore files) : AdjustmentPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Proposal { get; set; }

    [BindProperty]
    public List<Guid> Chosen { get; set; } = [];

    public ListFilter Filter => ListFilter.Of(Request);
    public AdjustmentProposal Shown { get; private set; } = null!;
    public AdjustmentProposal? Before { get; private set; }
    public IReadOnlyList<ProposalRow> Rows { get; private set; } = [];
    public int Total { get; private set; }
    public int At { get; private set; } = 1;
    public int Changed { get; private set; }
    public IReadOnlyList<DistanceBand> Bands { get; private set; } = [];
    public IReadOnlyList<ConflictView> Conflicts { get; private set; } = [];
    public bool IsOld => Adjustment!.PublishedProposalId is null && Shown.RequestedAt < Adjustment.EditedAt;
    public bool MayPublish => MayEdit && !IsOld && Shown is { State: ProposalState.Verified, IsAdvisory: false };
    public bool NoticeRuns => View.Notice?.IsOpen(Today.Today) != false;
    private ProposalId Which => new(Proposal);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LoadAsync(ct) ? Page() : NotFound();

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => ActAsync(async () =>
    {
        var offers = await publish.HandleAsync(RoundId, Which, Version, Change(), ct);
        return Done(Texts["调剂方案已公示，发出 {0} 份调剂通知书。", offers], "/Rotation/Adjustments/Index", new { id = Id });
    }, () => LoadAsync(ct));

    public Task<IActionResult> OnPostLeaveOutAsync(CancellationToken ct) => ActAsync(async () =>
    {
        var count = await settle.LeaveOutAsync(RoundId, Version, Chosen, Change(Reason), ct);
        return Done(Texts["{0} 人这次不安排，请重新计算。", count], "/Rotation/Adjustments/Index", new { id = Id });
    }, () => LoadAsync(ct));

    public async Task<IActionResult> OnGetBundleAsync(CancellationToken ct) =>
        await LoadAsync(ct) && Shown.BundleFileId is { } id && await files.FindAsync(id, ct) is { } file ? File(file.Content, file.ContentType, file.Name) : NotFound();

    public async Task<IActionResult> OnGetExportAsync(CancellationToken ct) => await LoadAsync(ct, int.MaxValue)
        ? List.Of(Texts, View.Round.Name + Texts["调剂方案"], ["姓名", "教职工号", "原校", "拟安排学校", "学段", "学科", "岗位", "公里", "可去岗位", "保护"], Rows.Select(row => (IReadOnlyList<object?>)
            [row.Entrant.Name, row.Entrant.StaffNumber, row.Entrant.HomeSchoolName, row.Post?.SchoolName ?? Texts["留在现学校"].Value, row.Post is { } p ? Names.Of("stage", p.Stage) : null, row.Post is { } q ? Names.Of("subject", q.Subject) : null, row.Post?.Code,
             row.Place.Metres / 1000m, row.Place.Why.Open, string.Join("、", row.Person?.Protections.Select(ground => Texts[ground.Kind.Title()].Value) ?? [])]))
        : NotFound();

    private Task<bool> LoadAsync(CancellationToken ct, int size = ListFilter.Size) => LoadAsync(async db =>
    {
        if (Adjustment is not { } adjustment || await db.AdjustmentProposals.AsNoTracking().SingleOrDefaultAsync(p => p.Id == Which && p.AdjustmentId == adjustment.Id, ct) is not { } shown)
            return false;
        Shown = shown;
        if (shown.Infeasible is { } infeasible)
            await ReadConflictsAsync(db, infeasible, ct);
        if (shown.Figures is { } figures)
        {
            Bands = DistanceBand.Of(figures.Distances, figures.MarketDistances);
            await ReadPlacesAsync(db, adjustment, size, ct);
        }
        return true;
    }, ct);

    private async Task ReadConflictsAsync(RotationDbContext db, Infeasibility infeasible, CancellationToken ct)
    {
        var ids = infeasible.Groups.SelectMany(group => group.People).ToList();
        var entrants = await db.Entrants.AsNoTracking().Where(e => ids.Contains(e.Id)).OrderBy(e => e.HomeSchoolName).ThenBy(e => e.StaffNumber).ToListAsync(ct);
        var posts = await db.Posts.AsNoTracking().Where(p => p.RoundId == RoundId).OrderBy(p => p.Code).ToListAsync(ct);
        Conflicts = infeasible.Groups.Select(group => new ConflictView(group, entrants.Where(e => group.People.Contains(e.Id)).ToList(),
            posts.Where(p => group.Posts.Contains(p.Id)).ToList(), group.WouldHelp.Select(id => posts.Single(p => p.Id == id)).ToList())).ToList();
    }

    private async Task ReadPlacesAsync(RotationDbContext db, Adjustment adjustment, int size, CancellationToken ct)
    {
        Before = await db.AdjustmentProposals.AsNoTracking().Where(p => p.AdjustmentId == adjustment.Id && p.Number < Shown.Number && p.State == ProposalState.Verified).OrderByDescending(p => p.Number).FirstOrDefaultAsync(ct);
        var posts = await db.Posts.AsNoTracking().Where(p => p.RoundId == RoundId).ToDictionaryAsync(p => p.Id, ct);
        var places = await db.ProposedPlaces.AsNoTracking().Where(p => p.ProposalId == Which).ToListAsync(ct);
        IReadOnlyDictionary<EntrantId, PostId?> before = Before is { } earlier ? await db.ProposedPlaces.Where(p => p.ProposalId == earlier.Id).ToDictionaryAsync(p => p.EntrantId, p => p.PostId, ct) : new Dictionary<EntrantId, PostId?>();
        var people = await db.AdjustmentPeople.AsNoTracking().Where(p => p.AdjustmentId == adjustment.Id).ToDictionaryAsync(p => p.EntrantId, ct);
        var ids = places.ConvertAll(place => place.EntrantId);
        var entrants = await db.Entrants.AsNoTracking().Where(e => ids.Contains(e.Id)).ToDictionaryAsync(e => e.Id, ct);
        var rows = places.ConvertAll(place => new ProposalRow(place, entrants[place.EntrantId], PostOf(place.PostId), PostOf(before.GetValueOrDefault(place.EntrantId)),
            Before is not null && (!before.TryGetValue(place.EntrantId, out var was) || was != place.PostId), people.GetValueOrDefault(place.EntrantId)));
        Changed = rows.Count(row => row.IsNew);
        IEnumerable<ProposalRow> kept = Filter.Show switch
        {
            "changed" => rows.Where(row => row.IsNew),
            "stayed" => rows.Where(row => row.Post is null),
            "far" => rows.Where(row => row.Place.Metres > Far),
            "protected" => rows.Where(row => row.Person?.IsProtected == true),
            _ => rows,
        };
        if (Filter.Q is { } typed)
            kept = kept.Where(row => row.Entrant.Name.Contains(typed, StringComparison.Ordinal) || row.Entrant.StaffNumber == typed || row.Entrant.HomeSchoolName.Contains(typed, StringComparison.Ordinal) || row.Post?.SchoolName.Contains(typed, StringComparison.Ordinal) == true);
        var list = kept.OrderByDescending(row => row.Place.Metres ?? -1).ThenBy(row => row.Entrant.StaffNumber, StringComparer.Ordinal).ToList();
        (Total, At) = (list.Count, Filter.Within(list.Count));
        Rows = size == int.MaxValue ? list : list.Skip((At - 1) * size).Take(size).ToList();

        Post? PostOf(PostId? id) => id is { } known ? posts.GetValueOrDefault(known) : null;
    }

    /// <summary>Farther than nine in ten of those whom the market moved.</summary>
    public int? Far => AdjustmentFigures.Quantile(Shown.Figures!.MarketDistances, 90);

    public int? PercentBelow(int? metres) => metres is { } far && Shown.Figures!.MarketDistances is { Count: > 0 } market ? market.Count(m => m <= far) * 100 / market.Count : null;
}
