using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Workforce.Ethics.Domain.Inspections;
using Workforce.Platform.Pages;

namespace Workforce.Ethics.Features.Ethics.Inspections;

/// <summary>One Monday's report on A4.</summary>
[Authorize("ethics.weekly")]
internal sealed class WeeklyPrintModel(WeeklyFigures figures) : WorkforcePage
{
    public DateOnly Day { get; private set; }
    public (DateOnly From, DateOnly To) Period => Weeks.Covered(Day);
    public IReadOnlyList<WeeklyLine> Lines { get; private set; } = [];
    public IReadOnlyList<ShareLine> Shares { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string monday, CancellationToken ct)
    {
        if (!DateOnly.TryParseExact(monday, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) || day.Year < 2000)
            return NotFound();
        Day = day;
        Lines = await figures.ReportsAsync(day, 1, ct);
        Shares = await figures.SharesAsync(day.Year, Actor, ct);
        return Lines.Count == 0 ? NotFound() : Page();
    }
}
