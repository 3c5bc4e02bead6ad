using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Actors;
using Workforce.Platform.Pages;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Domain.Exchange;

namespace Workforce.Rotation.Features.Rotation.Exchange;

/// <summary>Everybody put forward: to place, to approve, to record back.</summary>
[Authorize("rotation.exchange")]
internal sealed class MovesModel(DecideMoves decide) : ExchangePage
{
    public const int Size = 100;
    private IReadOnlyDictionary<SchoolId, string> names = new Dictionary<SchoolId, string>();

    [BindProperty(SupportsGet = true, Name = "show")]
    public string? Show { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int P { get; set; } = 1;

    [BindProperty]
    public List<Guid> Chosen { get; set; } = [];

    [BindProperty]
    public string? Answer { get; set; }

    public bool MayRun => Actor.Role == Role.DistrictOfficer;
    public IReadOnlyList<ExchangeMove> Rows { get; private set; } = [];
    public int Total { get; private set; }
    public IReadOnlyList<(string? Key, string Title, int Count)> Filters { get; private set; } = [];
    public string SchoolName(SchoolId id) => names.GetValueOrDefault(id, "");

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LoadAsync(Size, ct) ? Page() : NotFound();

    public async Task<IActionResult> OnGetExportAsync(CancellationToken ct) => await LoadAsync(int.MaxValue, ct)
        ? List.Of(Texts, Texts["人员安排"], ["姓名", "教职工号", "原学校", "学段", "学科", "骨干", "类别", "形式", "接收学校", "开始日期", "结束日期", "人事关系随调", "办理", "说明"],
            Rows.Select(m => (IReadOnlyList<object?>)[m.Name, m.StaffNumber, SchoolName(m.SchoolId), Names.Of("stage", m.Stage), Names.Of("subject", m.Subject), m.IsBackbone, Texts[m.Cohort.Title()].Value,
                Names.Of("exchange-kind", m.Kind), m.ReceivingSchoolName, m.BeginsOn, m.EndsOn, m.MovesRelation, Texts[m.Title()].Value, m.Answer]))
        : NotFound();

    public Task<IActionResult> OnPostApproveAsync(CancellationToken ct) => DecideAsync(() => decide.ApproveAsync(ExchangeId, Chosen, Change(Answer), ct), "已批准 {0} 人，教师档案随即更新。", ct);

    public Task<IActionResult> OnPostRefuseAsync(CancellationToken ct) => DecideAsync(() => decide.RefuseAsync(ExchangeId, Chosen, Change(Answer), ct), "{0} 人不予批准，原学校可以另行推荐。", ct);

    private async Task<IActionResult> DecideAsync(Func<Task<int>> act, string done, CancellationToken ct) => !MayRun ? Forbid() : await LoadAsync(Size, ct)
        ? await ActAsync(async () => Done(Texts[done, await act()], "/Rotation/Exchange/Moves", new { id = Id, show = Show }), () => LoadAsync(Size, ct))
        : NotFound();

    private Task<bool> LoadAsync(int size, CancellationToken ct) => ReadAsync(async db =>
    {
        var all = db.ExchangeMoves.AsNoTracking().Where(m => m.ExchangeId == ExchangeId);
        var counts = await all.GroupBy(m => new { m.State, Placed = m.ReceivingSchoolId != null }).Select(g => new { g.Key.State, g.Key.Placed, Count = g.Count() }).ToListAsync(ct);
        int Of(MoveState state, bool? placed = null) => counts.Where(c => c.State == state && (placed is null || c.Placed == placed)).Sum(c => c.Count);
        Filters = [(null, Texts["全部"], counts.Sum(c => c.Count)), ("unplaced", Texts["待安排"], Of(MoveState.PutForward, false)), ("waiting", Texts["待批准"], Of(MoveState.PutForward, true)), ("out", Texts["已批准"], Of(MoveState.Approved)), ("returned", Texts["已返回"], Of(MoveState.Returned)), ("refused", Texts["不予批准"], Of(MoveState.Refused))];
        var kept = Show switch
        {
            "unplaced" => all.Where(m => m.State == MoveState.PutForward && m.ReceivingSchoolId == null),
            "waiting" => all.Where(m => m.State == MoveState.PutForward && m.ReceivingSchoolId != null),
            "out" => all.Where(m => m.State == MoveState.Approved),
            "returned" => all.Where(m => m.State == MoveState.Returned),
            "refused" => all.Where(m => m.State == MoveState.Refused),
            _ => all,
        };
        Total = await kept.CountAsync(ct);
        P = Math.Clamp(P, 1, Math.Max(1, (Total + Size - 1) / Size));
        Rows = await kept.OrderBy(m => m.SchoolId).ThenBy(m => m.StaffNumber).Skip(size == Size ? (P - 1) * Size : 0).Take(size).ToListAsync(ct);
        names = await db.ExchangeSchools.Where(s => s.ExchangeId == ExchangeId).ToDictionaryAsync(s => s.SchoolId, s => s.Name, ct);
    }, ct);
}
