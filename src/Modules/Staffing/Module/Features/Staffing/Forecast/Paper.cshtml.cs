using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Sheets;
using Workforce.Staffing.Domain.Forecast;

namespace Workforce.Staffing.Features.Staffing.Forecast;

/// <summary>The forecast as a report: A4, and as a workbook. Chinese, because it is a document.</summary>
[Authorize("staffing.forecast-district")]
internal sealed class PaperModel(CodeTables codes) : ForecastPage
{
    public IReadOnlyList<SchoolLine> Schools { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await FindAsync(ct))
            return NotFound();
        await ReadAsync(ct);
        return Page();
    }

    public async Task<IActionResult> OnGetSheetAsync(CancellationToken ct)
    {
        if (!await FindAsync(ct) || Run is not { } run)
            return NotFound();
        await ReadAsync(ct);
        var content = new MemoryStream();
        ForecastWorkbook.Write(content, run.Figures, Schools, codes);
        content.Position = 0;
        return File(content, ListWorkbook.ContentType, $"{District.Name}{run.SchoolYear}教师需求预测报告.xlsx");
    }

    private async Task ReadAsync(CancellationToken ct)
    {
        if (Run is { } run)
            Schools = await Work.ReadAsync(db => db.ForecastSchools.Where(s => s.RunId == run.Id).OrderBy(s => s.Place).Select(s => new SchoolLine(s.Name, s.Totals)).ToListAsync(ct), ct);
    }
}
