using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Actors;
using Workforce.Platform.Pages;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain.Exchange;

namespace Workforce.Rotation.Features.Rotation.Exchange;

/// <summary>The bureau's dashboard: the next act, the shares, the schools, the flows.</summary>
[Authorize("rotation.exchange")]
internal sealed class ShowModel(CountAgain again, CloseExchange close, ExchangeKinds kinds) : ExchangePage
{
    private IReadOnlyList<ExchangeSchoolRow> all = [];

    [BindProperty(SupportsGet = true, Name = "show")]
    public string? Show { get; set; }

    [BindProperty]
    public uint Version { get; set; }

    public IReadOnlyList<ExchangeSchoolRow> Rows { get; private set; } = [];
    public ExchangeFigures Planned { get; private set; } = null!;
    public ExchangeFigures Approved { get; private set; } = null!;
    public IReadOnlyList<Flow> Flows { get; private set; } = [];
    public IReadOnlyList<ExchangeNeed> Needs { get; private set; } = [];
    public NextAct Next => ExchangeNext.Of(Year, all, Today);
    public bool MayRun => Actor.Role == Role.DistrictOfficer;
    public bool MayClose => ExchangeNext.MayClose(Year, all);
    public IEnumerable<(string? Key, string Title, int Count)> Filters =>
        new[] { (null, "全部"), ("late", "逾期"), ("unsent", "名单未报"), ("sent", "待审核"), ("different", "与档案不一致"), ("people", "人选未报") }.Select(f => (f.Item1, Texts[f.Item2].Value, Kept(f.Item1).Count()));

    public bool IsLate(ExchangeSchoolRow row) => row.IsLate(Year.Timetable, Today);
    public int FlowOf(string from, string to) => Flows.FirstOrDefault(f => f.From == from && f.To == to)?.Count ?? 0;
    public string SchoolName(SchoolId id) => all.FirstOrDefault(row => row.School.SchoolId == id)?.School.Name ?? "";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LoadAsync(ct) ? Page() : NotFound();

    public async Task<IActionResult> OnGetExportAsync(CancellationToken ct) => await LoadAsync(ct)
        ? List.Of(Texts, Year.Name, ["学校", "名单", "符合条件", "其中骨干", "暂缓", "与档案不一致", "指标（骨干）", "指标（普通）", "推荐（骨干）", "推荐（普通）", "已批准"],
            Rows.Select(row => (IReadOnlyList<object?>)[row.School.Name, Texts[row.School.Step.Title()].Value, row.Members.Eligible, row.Members.AllBackbone, row.Members.Deferred, row.Members.Differences,
                row.School.FloorBackbone, row.School.FloorOrdinary, row.Moves.Backbone, row.Moves.Ordinary, row.Moves.Out]))
        : NotFound();

    public async Task<IActionResult> OnPostCountAsync(CancellationToken ct) => !MayRun ? Forbid() : await LoadAsync(ct)
        ? await ActAsync(async () => Done(Texts["已重新读取，{0} 人有变化。", await again.HandleAsync(ExchangeId, Change(), ct)], "/Rotation/Exchange/Show", new { id = Id }))
        : NotFound();

    public async Task<IActionResult> OnPostCloseAsync(CancellationToken ct) => !MayRun ? Forbid() : await LoadAsync(ct)
        ? await ActAsync(async () =>
        {
            await close.HandleAsync(ExchangeId, Version, Change(), ct);
            return Done(Texts["已经办结。"], "/Rotation/Exchange/Show", new { id = Id });
        })
        : NotFound();

    private Task<bool> LoadAsync(CancellationToken ct) => ReadAsync(async db =>
    {
        all = await ExchangeRows.ReadAsync(db, ExchangeId, kinds.Counting, ct);
        Rows = [.. Kept(Show)];
        Planned = await ExchangeRows.FiguresAsync(db, ExchangeId, kinds.Counting, approvedOnly: false, ct);
        Approved = await ExchangeRows.FiguresAsync(db, ExchangeId, kinds.Counting, approvedOnly: true, ct);
        Flows = await ExchangeRows.FlowsAsync(db, ExchangeId, ct);
        Needs = await db.ExchangeNeeds.AsNoTracking().Where(n => n.ExchangeId == ExchangeId).OrderBy(n => n.SchoolId).ThenBy(n => n.Subject).ToListAsync(ct);
    }, ct);

    private IEnumerable<ExchangeSchoolRow> Kept(string? show) => show switch
    {
        "late" => all.Where(IsLate),
        "unsent" => all.Where(row => row.School.Step < SchoolStep.Sent),
        "sent" => all.Where(row => row.School.Step == SchoolStep.Sent),
        "different" => all.Where(row => row.Members.Differences > 0),
        "people" => all.Where(row => row.School.PeopleSentAt is null),
        _ => all,
    };
}
