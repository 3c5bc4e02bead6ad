using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Workforce.Platform.Actors;
using Workforce.Platform.Changes;
using Workforce.Registry.Contracts;
using Workforce.Staffing.Domain.Forecast;

namespace Workforce.Staffing.Features.Staffing.Forecast;

/// <summary>What a forecast rests on besides confirmed pupils and the registry: births and intakes, rates, expected hires and departures.</summary>
[Authorize("staffing.forecast-district")]
internal sealed class InputsModel(SaveExpectations expectations, SaveRate rates, SaveStaffChange changes, ISchoolDirectory schools) : ForecastPage
{
    public const int YearsBack = 6;

    [BindProperty]
    public InputsForm Form { get; set; } = new();

    [BindProperty]
    public RateForm Rate { get; set; } = new();

    [BindProperty]
    public StaffChangeForm Person { get; set; } = new();

    public IReadOnlyList<Expectation> Expectations { get; private set; } = [];
    public IReadOnlyList<HandRate> HandRates { get; private set; } = [];
    public IReadOnlyList<StaffChange> Changes { get; private set; } = [];
    public IReadOnlyList<SchoolCard> Schools { get; private set; } = [];
    public int PresentYear { get; private set; }
    public int Years => Run?.Figures.Years ?? 0;
    public IEnumerable<int> Columns => Enumerable.Range(PresentYear - YearsBack, YearsBack + Years + 1);

    public Task<IActionResult> OnGetAsync(CancellationToken ct) => ShowAsync(ct);

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => SaveAsync(nameof(Form), () => expectations.HandleAsync(District.Id, Form, Change(Form.Source), ct), ct);

    public Task<IActionResult> OnPostRateAsync(CancellationToken ct) => SaveAsync(nameof(Rate), () => rates.HandleAsync(District.Id, Rate, Run?.Figures.Rates ?? [], Change(Rate.Reason), ct), ct);

    public Task<IActionResult> OnPostPersonAsync(CancellationToken ct) => SaveAsync(nameof(Person), () => changes.AddAsync(District.Id, PresentYear, Years, Person, Change(Person.Note), ct), ct);

    public Task<IActionResult> OnPostRemoveAsync(Guid change, CancellationToken ct) => SaveAsync("", () => changes.RemoveAsync(District.Id, change, Change(), ct), ct);

    private async Task<IActionResult> ShowAsync(CancellationToken ct) => await ReadAsync(ct) ? Page() : NotFound();

    /// <summary>The page has three forms; only the one that was sent is judged.</summary>
    private async Task<IActionResult> SaveAsync(string form, Func<Task> save, CancellationToken ct)
    {
        if (!MayRun)
            return Forbid();
        foreach (var key in ModelState.Keys.Where(k => form.Length == 0 || !k.StartsWith(form + ".", StringComparison.Ordinal)).ToList())
            ModelState.Remove(key);
        if (!await ReadAsync(ct))
            return NotFound();
        return await ActAsync(async () =>
        {
            await save();
            return Done(Texts["已保存。重新计算后，预测按新的依据。"], "/Staffing/Forecast/Inputs", new { district = District.Id.Value });
        }, () => ReadAsync(ct));
    }

    private async Task<bool> ReadAsync(CancellationToken ct)
    {
        if (!await FindAsync(ct))
            return false;
        PresentYear = Run?.SchoolYear ?? SchoolYears.At(HttpContext.RequestServices.GetRequiredService<Platform.Calendars.Calendar>().Today);
        (Expectations, HandRates, Changes) = await Work.ReadAsync(async db => (
            (IReadOnlyList<Expectation>)await db.Expectations.AsNoTracking().Where(e => e.DistrictId == District.Id).ToListAsync(ct),
            (IReadOnlyList<HandRate>)await db.HandRates.AsNoTracking().Where(r => r.DistrictId == District.Id).ToListAsync(ct),
            (IReadOnlyList<StaffChange>)await db.StaffChanges.AsNoTracking().Where(c => c.DistrictId == District.Id).OrderBy(c => c.Year).ToListAsync(ct)), ct);
        Schools = (await schools.InDistrictAsync(District.Id, ct)).Where(s => s.IsPublic).ToList();
        return true;
    }
}
