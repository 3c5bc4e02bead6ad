using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Ethics.Data;
using Workforce.Ethics.Domain.Cases;
using Workforce.Platform.Calendars;
using Workforce.Platform.Pages;
using Workforce.Platform.Sheets;
using Workforce.Platform.Units;

namespace Workforce.Ethics.Features.Ethics.Cases;

/// <summary>The cases somebody handles, first what is due first. List, counts, search and export all read behind the same wall.</summary>
[Authorize("ethics.cases")]
internal sealed class IndexModel(Work<EthicsDbContext> work, Calendar calendar, CodeTables codes) : WorkforcePage
{
    public ListFilter Filter => ListFilter.Of(Request);
    public DateOnly Today => calendar.Today;
    public CodeTables Codes => codes;
    public ListPage<CaseRow> Cases { get; private set; } = null!;
    public IReadOnlyList<(string? Key, string Title, int Count)> Filters { get; private set; } = [];

    public Task OnGetAsync(CancellationToken ct) => work.ReadAsync(async db =>
    {
        var counts = new List<(string?, string, int)>();
        foreach (var (key, title) in new[] { (null, "全部"), ("open", "办理中"), ("late", "逾期"), ("appealed", "有申诉"), ("ended", "处分期满") })
            counts.Add((key, title, await Shown(db, key).CountAsync(ct)));
        Filters = counts;
        return Cases = await ListPage<CaseRow>.ReadAsync(Rows(db), Filter, ct);
    }, ct);

    public async Task<IActionResult> OnGetExportAsync(CancellationToken ct)
    {
        var rows = await work.ReadAsync(db => Rows(db).ToListAsync(ct), ct);
        return List.Of(Texts, Texts["师德案件"], ["案号", "教师", "学校", "涉及行为", "环节", "收到", "期限"],
            rows.Select(r => (IReadOnlyList<object?>)[r.Number, r.TeacherName, r.SchoolName, codes.NameOf("ethics-violation", r.Violation), Texts[r.State.Title()].Value, r.ReceivedOn, r.DueOn]));
    }

    private IQueryable<CaseRow> Rows(EthicsDbContext db)
    {
        var cases = Shown(db, Filter.Show);
        if (Filter.Q is { } typed)
            cases = cases.Where(c => c.Number.Contains(typed) || c.TeacherName.Contains(typed) || c.StaffNumber == typed || c.SchoolName.Contains(typed));
        return cases.OrderBy(c => c.State == CaseState.Closed).ThenBy(c => c.DueOn).ThenByDescending(c => c.ReceivedOn).ThenBy(c => c.Id)
            .Select(c => new CaseRow(c.Id, c.Number, c.TeacherName, c.SchoolName, c.Violation, c.State, c.Ending, c.ReceivedOn, c.DueOn));
    }

    private IQueryable<Case> Shown(EthicsDbContext db, string? show)
    {
        var (all, today) = (db.Cases.AsNoTracking(), Today);
        return show switch
        {
            "open" => all.Where(c => c.State != CaseState.Closed),
            "late" => all.Where(c => c.State != CaseState.Closed && c.State != CaseState.Served && c.DueOn < today),
            "appealed" => all.Where(c => db.CaseAppeals.Any(a => a.CaseId == c.Id && a.State == AppealState.Filed)),
            "ended" => all.Where(c => db.Decisions.Any(d => d.CaseId == c.Id && d.ServedOn != null && d.RevokedOn == null && d.LiftedOn == null && d.SanctionEndsOn < today)),
            _ => all,
        };
    }
}
