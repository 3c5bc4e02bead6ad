using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Workforce.Platform.Actors;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain.Exchange;

namespace Workforce.Rotation.Features.Rotation.Exchange;

/// <summary>Floor numbers of all schools on one sheet, with what the policy would give.</summary>
[Authorize("rotation.exchange")]
internal sealed class FloorsModel(SetFloors set, ExchangeKinds kinds) : ExchangePage
{
    [BindProperty]
    public List<FloorsForm> Form { get; set; } = [];

    /// <summary>Fills the proposal in where nothing was set.</summary>
    [BindProperty(SupportsGet = true, Name = "proposed")]
    public bool UseProposed { get; set; }

    public bool MayRun => Actor.Role == Role.DistrictOfficer;
    public IReadOnlyList<ExchangeSchoolRow> Rows { get; private set; } = [];
    public IReadOnlyList<Domain.Exchange.Floors> Proposed { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return NotFound();
        Form = Rows.Select((row, at) => new FloorsForm
        {
            School = row.School.SchoolId.Value,
            Backbone = UseProposed ? Proposed[at].Backbone : row.School.FloorBackbone ?? Proposed[at].Backbone,
            Ordinary = UseProposed ? Proposed[at].Ordinary : row.School.FloorOrdinary ?? Proposed[at].Ordinary,
        }).ToList();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!MayRun)
            return Forbid();
        if (!await LoadAsync(ct))
            return NotFound();
        // Shown again in the order of the page, whatever came back.
        var typed = Form.DistinctBy(f => f.School).ToDictionary(f => f.School);
        Form = Rows.Select(row => typed.GetValueOrDefault(row.School.SchoolId.Value) ?? new() { School = row.School.SchoolId.Value }).ToList();
        return await ActAsync(async () =>
        {
            var count = await set.HandleAsync(ExchangeId, [.. typed.Values], Change(), ct);
            return Done(Texts["{0} 所学校的指标已下达。", count], "/Rotation/Exchange/Show", new { id = Id });
        });
    }

    private Task<bool> LoadAsync(CancellationToken ct) => ReadAsync(async db =>
    {
        Rows = await ExchangeRows.ReadAsync(db, ExchangeId, kinds.Counting, ct);
        Proposed = Domain.Exchange.Floors.Propose(Rows.Select(row => new SchoolWeight(row.School.SchoolId, row.Members.Backbone, row.Members.Ordinary, row.Members.Middle + row.Members.Principals, row.Members.AllBackbone - row.Members.Backbone)).ToList(), Year.Rules.Values);
    }, ct);
}
