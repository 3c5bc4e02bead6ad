using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Ethics.Data;
using Workforce.Ethics.Domain.Inspections;
using Workforce.Platform.Pages;
using Workforce.Platform.Sheets;
using Workforce.Platform.Units;

namespace Workforce.Ethics.Features.Ethics.Inspections;

/// <summary>All findings the reader may know of.</summary>
[Authorize("ethics.inspections")]
internal sealed class FindingsModel(Work<EthicsDbContext> work, CodeTables codes) : WorkforcePage
{
    public ListFilter Filter { get; private set; } = new();
    public ListPage<InspectionFinding> Rows { get; private set; } = new([], 0, 1);
    public IReadOnlyList<(string? Key, string Title, int Count)> Filters { get; private set; } = [];
    public CodeTables Codes => codes;

    public Task OnGetAsync(CancellationToken ct) => work.ReadAsync(async db =>
    {
        var counts = await All(db).GroupBy(f => f.State).ToDictionaryAsync(g => g.Key, g => g.Count(), ct);
        Filters = [(null, Texts["全部"], counts.Values.Sum()), .. Enum.GetValues<FindingState>().Select(s => ((string?)s.ToString(), Texts[s.Title()].Value, counts.GetValueOrDefault(s)))];
        return Rows = await ListPage<InspectionFinding>.ReadAsync(Kept(db), Filter, ct);
    }, ct);

    public async Task<IActionResult> OnGetExportAsync(CancellationToken ct)
    {
        var rows = await work.ReadAsync(db => Kept(db).ToListAsync(ct), ct);
        return List.Of(Texts, Texts["问题与线索"], ["发现", "级别", "学校", "教师", "行为", "事实", "状态", "处理结果"],
            rows.Select(f => (IReadOnlyList<object?>)[f.FoundOn, Texts[f.FoundBy.Title()].Value, f.SchoolName, f.TeacherName, codes.NameOf("ethics-violation", f.Conduct), f.What, Texts[f.State.Title()].Value, f.Result]));
    }

    private IQueryable<InspectionFinding> All(EthicsDbContext db) => db.Set<InspectionFinding>().AsNoTracking().VisibleTo(Actor, db.Set<InspectionVisit>());

    private IQueryable<InspectionFinding> Kept(EthicsDbContext db)
    {
        Filter = ListFilter.Of(Request);
        var kept = Enum.TryParse<FindingState>(Filter.Show, out var state) ? All(db).Where(f => f.State == state) : All(db);
        return kept.OrderByDescending(f => f.FoundOn).ThenBy(f => f.Id);
    }
}
