using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Actors;
using Workforce.Platform.Sheets;
using Workforce.Staffing.Domain.Forecast;

namespace Workforce.Staffing.Features.Staffing.Forecast;

/// <summary>The district's balances of six years, by subject and by school.</summary>
[Authorize("staffing.forecast")]
internal sealed class IndexModel(ComputeForecast compute, CodeTables codes) : ForecastPage
{
    [BindProperty(SupportsGet = true, Name = "stage")]
    public string? Stage { get; set; }

    [BindProperty(SupportsGet = true, Name = "show")]
    public string? Show { get; set; }

    public HeatTable Subjects { get; private set; } = null!;
    public HeatTable Schools { get; private set; } = null!;
    public HeatTable Stages { get; private set; } = null!;
    public int SchoolCount { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await FindAsync(ct))
            return NotFound();
        if (Actor.Role == Role.Principal)
            return RedirectToPage("/Staffing/Forecast/School", new { id = Actor.Reach.SchoolId });
        await ReadAsync(ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!MayRun)
            return Forbid();
        if (!await FindAsync(ct))
            return NotFound();
        return await ActAsync(async () =>
        {
            await compute.HandleAsync(District.Id, Change(), ct);
            return Done(Texts["已重新计算。"], "/Staffing/Forecast/Index", new { district = District.Id.Value });
        }, () => ReadAsync(ct));
    }

    private async Task ReadAsync(CancellationToken ct)
    {
        if (Run is not { } run)
            return;
        var figures = run.Figures;
        Stage = figures.Stages.Any(s => s.Stage == Stage) ? Stage : figures.Stages.Count > 0 ? figures.Stages[0].Stage : null;
        var order = codes["subject"].Codes.Select((code, place) => (code.Value, place)).ToDictionary(c => c.Value, c => c.place);
        Stages = new(Texts["各学段"], Texts["学段"], figures.PresentYear, figures.Stages.Select(s => HeatRow.Of(codes.NameOf("stage", s.Stage), null, s.Supply, s.Demand, figures.Warning)).ToList());
        Subjects = new(Texts["按学科"], Texts["学科"], figures.PresentYear, figures.Subjects.Where(s => s.Stage == Stage).OrderBy(s => order.GetValueOrDefault(s.Subject, int.MaxValue))
            .Select(s => HeatRow.Of(s.Subject.Length == 0 ? Texts["非教学人员"] : codes.NameOf("subject", s.Subject), null, s.Supply, s.Demand, figures.Warning)).ToList());
        var schools = await Work.ReadAsync(db => db.ForecastSchools.Where(s => s.RunId == run.Id).OrderBy(s => s.Place).Select(s => new { s.SchoolId, s.Name, s.EnglishName, s.Totals }).ToListAsync(ct), ct);
        var rows = schools.Select(s => HeatRow.Of(SchoolText.Name(s.Name, s.EnglishName), Url.Page("/Staffing/Forecast/School", new { id = s.SchoolId.Value }), s.Totals.Supply, s.Totals.Demand, figures.Warning)).ToList();
        SchoolCount = rows.Count;
        Schools = new(Texts["按学校"], Texts["学校"], figures.PresentYear, Show == "red" ? rows.Where(r => r.IsRed).ToList() : rows);
    }
}
