using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Pages;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Domain.Simulations;

namespace Workforce.Rotation.Features.Rotation.Simulations;

/// <summary>Variants side by side against the round as planned, and on a map.</summary>
[Authorize("rotation.rounds")]
internal sealed class ShowModel(ISchoolDirectory schools) : RoundPage
{
    /// <summary>Which variant is on the map.</summary>
    [BindProperty(SupportsGet = true, Name = "v")]
    public int V { get; set; }

    public Simulation Simulation { get; private set; } = null!;
    public SimulatedVariant Planned => Simulation.Results[0];
    public SimulatedVariant OnMap => Simulation.Results[V];
    public SchoolMap Map { get; private set; } = null!;
    public IReadOnlyDictionary<SchoolId, SchoolCard> Cards { get; private set; } = new Dictionary<SchoolId, SchoolCard>();
    public IEnumerable<Figure> Figures => Enum.GetValues<Figure>().Where(figure => Simulation.Results.Any(result => result[figure] is not null));
    public SchoolFlow? PlannedAt(SchoolId school) => Planned.Schools.FirstOrDefault(flow => flow.School == school);

    /// <summary>Against the plan, the three things a leader asks first.</summary>
    public IEnumerable<(string Text, object[] Values)> Sentences()
    {
        foreach (var result in Simulation.Results.Skip(1))
        {
            var first = Difference(result, Figure.FirstChoices);
            var rural = Difference(result, Figure.RuralFilled);
            var envy = Difference(result, Figure.Envious);
            if (Math.Round(first) == 0 && Math.Round(rural) == 0 && Math.Round(envy) == 0)
                yield return ("{0}：与本轮方案几乎没有差别。", [result.Options.Name]);
            else
                yield return ("{0}：第一志愿{1}，乡村空缺补上{2}，分数更高却被占位{3}。", [result.Options.Name, Signed(first), Signed(rural), Signed(envy)]);
        }

        double Difference(SimulatedVariant result, Figure figure) => result[figure]!.Mean - Planned[figure]!.Mean;
        string Signed(double value) => Math.Round(value) switch
        {
            > 0 => Texts["多 {0} 人", Math.Round(value)].Value,
            < 0 => Texts["少 {0} 人", -Math.Round(value)].Value,
            _ => Texts["不变"].Value,
        };
    }

    public async Task<IActionResult> OnGetAsync(Guid simulation, CancellationToken ct)
    {
        if (!await LoadAsync(simulation, ct))
            return NotFound();
        // It takes seconds; the page comes again by itself, with or without scripts.
        if (Simulation.State == SimulationState.Requested)
            Response.Headers["Refresh"] = "2";
        return Page();
    }

    public async Task<IActionResult> OnGetExportAsync(Guid simulation, CancellationToken ct)
    {
        if (!await LoadAsync(simulation, ct) || Simulation.State != SimulationState.Done)
            return NotFound();
        var columns = Simulation.Results.SelectMany(r => Array.ConvertAll(new[] { "", Texts["最少"].Value, Texts["最多"].Value, Texts["与本轮方案相差"].Value }, title => $"{r.Options.ShownName(Texts)} {title}".TrimEnd())).Prepend(Texts["指标"].Value).ToList();
        return List.Of(Texts, Simulation.Title, columns, Figures.Select(figure => (IReadOnlyList<object?>)[Texts[figure.Title()].Value, .. Simulation.Results.SelectMany(result => Cells(figure, result))]));
    }

    public async Task<IActionResult> OnGetSchoolsAsync(Guid simulation, CancellationToken ct)
    {
        if (!await LoadAsync(simulation, ct) || Simulation.State != SimulationState.Done)
            return NotFound();
        return List.Of(Texts, OnMap.Options.ShownName(Texts), ["学校", "地域", "名额", "有人", "空余", "流入", "流出"],
            Map.Places.OrderBy(p => p.School.Code, StringComparer.Ordinal).Select(p => (IReadOnlyList<object?>)[p.School.Name, Names.Of("locality", p.School.Area), p.Flow.Seats, p.Flow.Filled, p.Flow.Vacant, p.Flow.In, p.Flow.Out]));
    }

    private IEnumerable<object?> Cells(Figure figure, SimulatedVariant result) => result[figure] is not { } spread
        ? [null, null, null, null]
        : [figure.Shown(spread.Mean), figure.Shown(spread.Least), figure.Shown(spread.Most), Planned[figure] is { } planned ? Math.Round(figure.Shown(spread.Mean) - figure.Shown(planned.Mean), 1) : null];

    private async Task<bool> LoadAsync(Guid id, CancellationToken ct)
    {
        Simulation? found = null;
        if (!await ReadAsync(async db => found = await db.Simulations.AsNoTracking().SingleOrDefaultAsync(s => s.RoundId == RoundId && s.Id == new SimulationId(id), ct), ct) || found is null)
            return false;
        Simulation = found;
        if (found.State != SimulationState.Done)
            return true;
        V = Math.Clamp(V, 0, found.Results.Count - 1);
        Cards = (await schools.InDistrictAsync(View.Round.DistrictId, ct)).ToDictionary(card => card.Id);
        Map = SchoolMap.Of(OnMap.Schools, Cards, found.Results.SelectMany(result => result.Schools).Max(flow => flow.Vacant));
        return true;
    }
}
