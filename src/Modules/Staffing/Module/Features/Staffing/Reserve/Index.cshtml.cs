using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Calendars;
using Workforce.Platform.Changes;
using Workforce.Platform.Policy;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.Staffing.Data;
using Workforce.Staffing.Domain.Posts;
using Workforce.Staffing.Domain.Reserve;
using Workforce.Staffing.Features.Staffing.Posts;

namespace Workforce.Staffing.Features.Staffing.Reserve;

/// <summary>周转池: what it holds, what is lent to whom until when, lending and return. A principal reads her school's loans.</summary>
[Authorize("staffing.posts")]
internal sealed class IndexModel(Work<StaffingDbContext> work, ISchoolDirectory directory, PostsPolicies policies, LendPosts lend, ReturnPosts giveBack, ResizePool resize, Calendar calendar) : DistrictPage
{
    [BindProperty(SupportsGet = true, Name = "show")]
    public string? Show { get; set; }

    [BindProperty]
    public LendForm Lend { get; set; } = new();

    [BindProperty]
    public ReturnForm Back { get; set; } = new();

    [BindProperty]
    public PoolForm Pool { get; set; } = new();

    public DateOnly Today => calendar.Today;
    public IReadOnlyDictionary<SchoolId, SchoolCard> Schools { get; private set; } = new Dictionary<SchoolId, SchoolCard>();
    public ReservePool? Stored { get; private set; }
    public IReadOnlyList<ReserveLoan> All { get; private set; } = [];
    public YearsRange? Years { get; private set; }
    public IReadOnlyList<PolicyValue> Basis { get; private set; } = [];
    public int Out => All.Sum(l => l.Out);
    public int Free => (Stored?.Posts ?? 0) - Out;

    public IReadOnlyList<ReserveLoan> Kept => Show switch
    {
        "out" => All.Where(l => l.Out > 0).ToList(),
        "due" => All.Where(l => l.Out > 0 && l.DueOn <= Today.AddMonths(1)).ToList(),
        _ => All,
    };

    public async Task OnGetAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        (Pool.Posts, Pool.Document, Pool.Version) = (Stored?.Posts ?? 0, Stored?.DocumentNumber, Stored?.Version ?? 0);
    }

    public Task<IActionResult> OnPostLendAsync(CancellationToken ct) => OnlyAsync(nameof(Lend), async () =>
    {
        if (Lend.School is not { } id || Schools.GetValueOrDefault(new(id)) is not { } school)
            throw new RuleBrokenException("只能借给本区的公办学校。");
        await lend.HandleAsync(District, school, Lend, Years, Change(Lend.Reason), ct);
        return Texts["已借出 {0} 名给{1}。", Lend.Posts, school.Name];
    }, ct);

    public Task<IActionResult> OnPostReturnAsync(CancellationToken ct) => OnlyAsync(nameof(Back), async () =>
    {
        await giveBack.HandleAsync(Back, Change(Back.Note), ct);
        return Texts["归还已登记。"];
    }, ct);

    public Task<IActionResult> OnPostPoolAsync(CancellationToken ct) => OnlyAsync(nameof(Pool), async () =>
    {
        await resize.HandleAsync(District, Pool, Change(), ct);
        return Texts["周转池已保存。"];
    }, ct);

    /// <summary>Three forms share the page: what the others would need is not asked of this one.</summary>
    private async Task<IActionResult> OnlyAsync(string form, Func<Task<string>> act, CancellationToken ct)
    {
        if (!MayChange)
            return NotFound();
        foreach (var key in ModelState.Keys.Where(k => !k.StartsWith(form + ".", StringComparison.Ordinal)).ToList())
            ModelState.Remove(key);
        await LoadAsync(ct);
        return await ActAsync(async () => Done(await act(), "/Staffing/Reserve/Index"), async () =>
        {
            await LoadAsync(ct);
            (Pool.Posts, Pool.Document, Pool.Version) = (form == nameof(Pool) ? Pool.Posts : Stored?.Posts ?? 0, form == nameof(Pool) ? Pool.Document : Stored?.DocumentNumber, Stored?.Version ?? 0);
        });
    }

    private async Task LoadAsync(CancellationToken ct)
    {
        Schools = (await directory.InDistrictAsync(District, ct)).Where(s => s.IsPublic).ToDictionary(s => s.Id);
        var policy = await policies.ForAsync(District, Today, ct);
        (Years, Basis) = (policy.Value.ReserveYears, policy.Rows.Values.Where(r => r.Key == "staffing.reserve_years").ToList());
        await work.ReadAsync(async db =>
        {
            Stored = await db.ReservePools.AsNoTracking().SingleOrDefaultAsync(p => p.DistrictId == District, ct);
            return All = await db.ReserveLoans.AsNoTracking().Where(l => l.DistrictId == District).OrderBy(l => l.Returned == l.Posts).ThenBy(l => l.DueOn).ToListAsync(ct);
        }, ct);
    }
}
