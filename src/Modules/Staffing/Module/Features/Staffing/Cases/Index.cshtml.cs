using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Actors;
using Workforce.Platform.Calendars;
using Workforce.Platform.Pages;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.Staffing.Data;
using Workforce.Staffing.Domain.Cases;
using Workforce.Staffing.Features.Staffing.Posts;

namespace Workforce.Staffing.Features.Staffing.Cases;

/// <summary>Cases of misuse, what is due first. A principal sees those of her school that were confirmed.</summary>
[Authorize("staffing.cases")]
internal sealed class IndexModel(Work<StaffingDbContext> work, DetectCases detect, ISchoolDirectory directory, Calendar calendar) : DistrictPage
{
    public const int Size = 50;

    [BindProperty(SupportsGet = true, Name = "show")]
    public string? Show { get; set; }

    [BindProperty(SupportsGet = true, Name = "kind")]
    public CaseKind? Kind { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int P { get; set; } = 1;

    public DateOnly Today => calendar.Today;
    public IReadOnlyList<StaffingCase> Rows { get; private set; } = [];
    public int Total { get; private set; }
    public IReadOnlyList<(string? Key, string Title, int Count)> Filters { get; private set; } = [];
    public IReadOnlyDictionary<CaseKind, int> Kinds { get; private set; } = new Dictionary<CaseKind, int>();
    public IReadOnlyDictionary<SchoolId, SchoolCard> Schools { get; private set; } = new Dictionary<SchoolId, SchoolCard>();

    public async Task OnGetAsync(CancellationToken ct)
    {
        Schools = (await directory.InDistrictAsync(District, ct)).ToDictionary(s => s.Id);
        await work.ReadAsync(db => LoadAsync(db, ct), ct);
    }

    public async Task<IActionResult> OnPostDetectAsync(CancellationToken ct)
    {
        if (!MayChange)
            return NotFound();
        return await ActAsync(async () => Done(Texts["核对完毕，新发现 {0} 件疑似。", await detect.HandleAsync(District, Change(), ct)], "/Staffing/Cases/Index", new { show = "suspected" }), () => OnGetAsync(ct));
    }

    public async Task<IActionResult> OnGetSheetAsync(CancellationToken ct)
    {
        Schools = (await directory.InDistrictAsync(District, ct)).ToDictionary(s => s.Id);
        var rows = await work.ReadAsync(db => Kept(Visible(db)).OrderBy(c => c.FoundOn).ToListAsync(ct), ct);
        string[] columns = ["学校", "类别", "姓名", "工号", "情况", "状态", "期限", "处理结果", "办结日期"];
        return List.Of(Texts, Texts["编制问题"], columns, rows.Select(c => (IReadOnlyList<object?>)
            [Schools.GetValueOrDefault(c.SchoolId)?.Name, Texts[c.Kind.Title()].Value, c.PersonName, c.StaffNumber, c.Finding, Texts[c.State.Title()].Value, c.DueOn, c.Outcome, c.EndedOn]));
    }

    private IQueryable<StaffingCase> Visible(StaffingDbContext db)
    {
        var all = db.Cases.AsNoTracking().Where(c => c.DistrictId == District);
        return Actor.Role == Role.Principal ? all.Where(c => c.State == CaseState.Open || c.State == CaseState.Closed) : all;
    }

    private IQueryable<StaffingCase> Kept(IQueryable<StaffingCase> rows)
    {
        var today = Today;
        if (Kind is { } kind)
            rows = rows.Where(c => c.Kind == kind);
        return Show switch
        {
            "suspected" => rows.Where(c => c.State == CaseState.Suspected),
            "open" => rows.Where(c => c.State == CaseState.Open),
            "late" => rows.Where(c => c.State == CaseState.Open && c.DueOn < today),
            "ended" => rows.Where(c => c.State == CaseState.Closed || c.State == CaseState.Dismissed),
            _ => rows,
        };
    }

    private async Task<int> LoadAsync(StaffingDbContext db, CancellationToken ct)
    {
        var all = Visible(db);
        var counts = await all.GroupBy(c => new { c.State, c.Kind }).Select(g => new { g.Key.State, g.Key.Kind, Count = g.Count() }).ToListAsync(ct);
        int Of(params CaseState[] states) => counts.Where(c => states.Contains(c.State)).Sum(c => c.Count);
        Kinds = counts.GroupBy(c => c.Kind).ToDictionary(g => g.Key, g => g.Sum(c => c.Count));
        var today = Today;
        Filters =
        [
            (null, Texts["全部"], counts.Sum(c => c.Count)),
            .. Actor.Role == Role.Principal ? [] : new (string?, string, int)[] { ("suspected", Texts["疑似"], Of(CaseState.Suspected)) },
            ("open", Texts["办理中"], Of(CaseState.Open)),
            ("late", Texts["逾期"], await all.CountAsync(c => c.State == CaseState.Open && c.DueOn < today, ct)),
            ("ended", Texts["已办结"], Of(CaseState.Closed, CaseState.Dismissed)),
        ];
        var kept = Kept(all);
        Total = await kept.CountAsync(ct);
        P = Math.Clamp(P, 1, Math.Max(1, (Total + Size - 1) / Size));
        Rows = await kept.OrderBy(c => c.State == CaseState.Open ? 0 : c.State == CaseState.Suspected ? 1 : 2).ThenBy(c => c.DueOn).ThenByDescending(c => c.FoundOn).ThenBy(c => c.Id).Skip((P - 1) * Size).Take(Size).ToListAsync(ct);
        return Total;
    }
}
