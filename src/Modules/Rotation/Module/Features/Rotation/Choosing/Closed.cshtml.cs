using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Workforce.Access.Contracts;
using Workforce.Platform.Pages;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Features.Rotation.Mine;

namespace Workforce.Rotation.Features.Rotation.Choosing;

/// <summary>不能填报的岗位: those that one rule closes to her, each with all its reasons.</summary>
[Authorize("rotation.choose")]
internal sealed class ClosedModel(Offers offers, ISchoolDirectory schools) : MyRoundPage
{
    public override MyTab Tab => MyTab.Choosing;
    public ListFilter Filter => ListFilter.Of(Request);

    /// <summary>How many posts each rule closes, the one it names first.</summary>
    public IReadOnlyList<(string Rule, int Count)> Rules { get; private set; } = [];

    public ListPage<Offer> Shown { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        var cards = await schools.InDistrictAsync(new DistrictId(Actor.Reach.OnlyDistrict), ct);
        IReadOnlyList<Offer> all = [];
        if (!await ReadAsync(async db => all = await offers.ReadAsync(db, Mine, cards, ct), ct))
            return NotFound();
        var closed = all.Where(o => !o.Admitted.Yes).ToList();
        Rules = closed.GroupBy(o => o.Admitted.Refusals[0].Rule).Select(g => (g.Key, g.Count())).OrderBy(g => g.Item2).ToList();
        var ofRule = closed.Where(o => Filter.Show is null || o.Admitted.Refusals[0].Rule == Filter.Show);
        Shown = ListPage<Offer>.Of(new OfferSearch { Q = Filter.Q }.In(ofRule, Names).ToList(), Filter);
        return Page();
    }
}
