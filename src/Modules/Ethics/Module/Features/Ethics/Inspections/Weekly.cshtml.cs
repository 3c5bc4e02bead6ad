using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Workforce.Platform.Actors;
using Workforce.Platform.Calendars;
using Workforce.Platform.Pages;

namespace Workforce.Ethics.Features.Ethics.Inspections;

/// <summary>The reports of the last weeks, their corrections, and the ratio of the year.</summary>
[Authorize("ethics.weekly")]
internal sealed class WeeklyModel(WeeklyFigures figures, CorrectWeekly correct, Calendar calendar) : WorkforcePage
{
    private const int Weeks = 8;

    [BindProperty]
    public CorrectForm Form { get; set; } = new();

    public int Year => calendar.Today.Year;
    public bool MayCorrect => Actor.Role is Role.DistrictOfficer or Role.CityOfficer;
    public IReadOnlyList<WeeklyLine> Lines { get; private set; } = [];
    public IReadOnlyList<ShareLine> Shares { get; private set; } = [];

    public Task OnGetAsync(CancellationToken ct) => LoadAsync(ct);

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => ActAsync(async () =>
    {
        await correct.HandleAsync(Form, Change(Form.Why), ct);
        return Done(Texts["更正已保存。"], "/Ethics/Inspections/Weekly");
    }, () => LoadAsync(ct));

    public async Task<IActionResult> OnGetExportAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        return List.Of(Texts, Texts["督查周报"], ["周一", "区县", "上周末在处理", "发现", "已处理", "在处理", "更正"],
            Lines.Select(l => (IReadOnlyList<object?>)[l.Report.Monday, l.District, l.Before, l.Report.Found, l.Report.Closed, l.Report.Handling, string.Join("；", l.Corrections.Select(c => $"{c.By}：{c.Why}"))]));
    }

    private async Task LoadAsync(CancellationToken ct)
    {
        Lines = await figures.ReportsAsync(null, Weeks, ct);
        Shares = await figures.SharesAsync(Year, Actor, ct);
    }
}
