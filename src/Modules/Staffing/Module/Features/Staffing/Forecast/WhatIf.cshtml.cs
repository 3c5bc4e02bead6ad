using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Changes;
using Workforce.Staffing.Domain.Forecast;

namespace Workforce.Staffing.Features.Staffing.Forecast;

/// <summary>What if: other class sizes, another intake, another standard, schools merged; beside the present.</summary>
[Authorize("staffing.forecast-district")]
internal sealed class WhatIfModel(ReadForecastBasis read, SaveScenario save) : ForecastPage
{
    public const int MostMergers = 3;

    [BindProperty(SupportsGet = true)]
    public WhatIfForm Form { get; set; } = new();

    [BindProperty(SupportsGet = true, Name = "scenario")]
    public Guid? ScenarioId { get; set; }

    [BindProperty(Name = "name")]
    public string? Name { get; set; }

    /// <summary>Null while nothing is confirmed.</summary>
    public ForecastBasis? Basis { get; private set; }

    public Answer? Answer { get; private set; }
    public IReadOnlyList<Scenario> Scenarios { get; private set; } = [];
    public Scenario? Open { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await ReadAsync(ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!MayRun)
            return Forbid();
        if (!await ReadAsync(ct))
            return NotFound();
        return await ActAsync(async () =>
        {
            if (Basis is not null)
                Basis.With(Form.Read());
            await save.HandleAsync(District.Id, Name, Form.Read(), Change(), ct);
            return Done(Texts["方案已保存。"], "/Staffing/Forecast/WhatIf", new { district = District.Id.Value });
        }, () => ReadAsync(ct));
    }

    public async Task<IActionResult> OnPostRemoveAsync(Guid remove, CancellationToken ct)
    {
        if (!MayRun)
            return Forbid();
        ModelState.Clear();
        if (!await FindAsync(ct))
            return NotFound();
        return await ActAsync(async () =>
        {
            await save.RemoveAsync(District.Id, remove, Change(), ct);
            return Done(Texts["方案已删除。"], "/Staffing/Forecast/WhatIf", new { district = District.Id.Value });
        }, () => ReadAsync(ct));
    }

    private async Task<bool> ReadAsync(CancellationToken ct)
    {
        if (!await FindAsync(ct))
            return false;
        Scenarios = await Work.ReadAsync(db => db.Scenarios.AsNoTracking().Where(s => s.DistrictId == District.Id).OrderBy(s => s.SavedAt).ToListAsync(ct), ct);
        if (ScenarioId is { } id)
        {
            if (Scenarios.FirstOrDefault(s => s.Id == id) is not { } open)
                return false;
            (Open, Form) = (open, WhatIfForm.Of(open.Inputs));
        }
        try
        {
            Basis = await read.HandleAsync(District.Id, ct);
            if (ModelState.IsValid && Form.Read() is { IsEmpty: false } supposed)
                Answer = Suppose.Of(Basis, supposed);
        }
        catch (RuleBrokenException broken)
        {
            ModelState.AddModelError("", Texts[broken.Text, broken.Arguments]);
        }
        return true;
    }
}
