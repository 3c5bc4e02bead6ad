using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Pages;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Domain.Exemptions;

namespace Workforce.Rotation.Features.Rotation.Exemptions;

/// <summary>The bureau's page: what schools put forward, to check, approve or refuse, and the lists to post.</summary>
[Authorize("rotation.run")]
internal sealed class IndexModel(DecideExemptions decide, ISchoolDirectory schools) : RoundPage
{
    public const int Size = 100;
    private IReadOnlyDictionary<SchoolId, SchoolCard> places = new Dictionary<SchoolId, SchoolCard>();

    [BindProperty(SupportsGet = true, Name = "show")]
    public string? Show { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int P { get; set; } = 1;

    [BindProperty]
    public List<Guid> Chosen { get; set; } = [];

    [BindProperty]
    public string? Answer { get; set; }

    public IReadOnlyList<Exemption> Rows { get; private set; } = [];
    public int Total { get; private set; }
    public IReadOnlyDictionary<ExemptionState, int> Counts { get; private set; } = new Dictionary<ExemptionState, int>();
    public string SchoolName(Exemption exemption) => places.GetValueOrDefault(exemption.SchoolId)?.Name ?? "";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LoadAsync(Size, ct) ? Page() : NotFound();

    public Task<IActionResult> OnPostApproveAsync(CancellationToken ct) => DecideAsync(true, ct);

    public Task<IActionResult> OnPostRefuseAsync(CancellationToken ct) => DecideAsync(false, ct);

    public async Task<IActionResult> OnGetExportAsync(CancellationToken ct)
    {
        if (!await LoadAsync(int.MaxValue, ct))
            return NotFound();
        return List.Of(Texts, Texts["直聘、免竞聘、暂缓"], ["学校", "姓名", "教职工号", "类别", "理由", "办理", "说明"],
            Rows.Select(e => (IReadOnlyList<object?>)[SchoolName(e), e.Name, e.StaffNumber, Texts[e.Kind.Title()].Value, ExemptionText.Of(Texts, e.Ground), Texts[e.State.Title()].Value, e.Answer]));
    }

    private async Task<IActionResult> DecideAsync(bool approved, CancellationToken ct) => await LoadAsync(Size, ct)
        ? await ActAsync(async () =>
        {
            var count = await decide.HandleAsync(RoundId, Chosen, approved, Answer, Change(Answer), ct);
            return Done(Texts[approved ? "已核准 {0} 人。" : "不予核准 {0} 人。", count], "/Rotation/Exemptions/Index", new { id = Id, show = Show });
        })
        : NotFound();

    private async Task<bool> LoadAsync(int size, CancellationToken ct)
    {
        var found = await ReadAsync(async db =>
        {
            var all = db.Exemptions.AsNoTracking().Where(e => e.RoundId == RoundId);
            Counts = await all.GroupBy(e => e.State).ToDictionaryAsync(g => g.Key, g => g.Count(), ct);
            var kept = Enum.TryParse<ExemptionState>(Show, out var state) ? all.Where(e => e.State == state) : all;
            Total = await kept.CountAsync(ct);
            Rows = await kept.OrderBy(e => e.State).ThenBy(e => e.SchoolId).ThenBy(e => e.StaffNumber).Skip((Math.Max(P, 1) - 1) * Size).Take(size).ToListAsync(ct);
        }, ct);
        if (found)
            places = await schools.FindAsync(Rows.Select(e => e.SchoolId).Distinct().ToList(), ct);
        return found;
    }
}
