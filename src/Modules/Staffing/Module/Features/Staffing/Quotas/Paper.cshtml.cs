using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Workforce.Access.Contracts;
using Workforce.Platform.Calendars;
using Workforce.Platform.Pages;
using Workforce.Platform.Sheets;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.Staffing.Data;

namespace Workforce.Staffing.Features.Staffing.Quotas;

/// <summary>各校编制分配表 and 编制汇总表 on A4, and as a workbook.</summary>
[Authorize("staffing.quotas")]
internal sealed class PaperModel(Work<StaffingDbContext> work, ISchoolDirectory schools, IOrganisation organisation, CodeTables tables, Calendar calendar) : WorkforcePage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public string Paper { get; set; } = "";

    public PlanView View { get; private set; } = null!;
    public QuotaPaper Sheet { get; private set; } = null!;
    public string Place { get; private set; } = "";
    public DateOnly Today => calendar.Today;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await ReadAsync(ct) ? Page() : NotFound();

    public async Task<IActionResult> OnGetSheetAsync(CancellationToken ct)
    {
        if (!await ReadAsync(ct))
            return NotFound();
        var content = new MemoryStream();
        ListWorkbook.Write(content, Sheet.Title, Sheet.Columns.Select((title, at) => new WrittenColumn(title, Sheet.Rows.Any(r => r[at] is decimal) ? ColumnFormat.Decimal : Sheet.Rows.Any(r => r[at] is int) ? ColumnFormat.Whole : ColumnFormat.Text)).ToList(), [.. Sheet.Rows, Sheet.Sum]);
        content.Position = 0;
        return File(content, ListWorkbook.ContentType, $"{Place}{Sheet.Title}.xlsx");
    }

    private async Task<bool> ReadAsync(CancellationToken ct)
    {
        if (await PlanView.FindAsync(work, schools, new(Id), Actor.Role != Platform.Actors.Role.Principal, ct) is not { } view
            || QuotaPaper.Of(Paper, view, code => tables["stage"].Find(code)?.Name ?? code, code => tables["locality"].Find(code)?.Name ?? code) is not { } sheet)
            return false;
        (View, Sheet) = (view, sheet);
        Place = (await organisation.FindDistrictAsync(view.Plan.DistrictId, ct))?.Name ?? "";
        return true;
    }
}
