using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Workforce.Rotation.Domain.Simulations;

namespace Workforce.Rotation.Features.Rotation.Simulations;

/// <summary>Variants side by side, to be filled in. The first questions a district asks are filled in already.</summary>
[Authorize("rotation.run")]
internal sealed class CreateModel(RequestSimulation request) : RoundPage
{
    [BindProperty, StringLength(60, ErrorMessage = "不超过 60 个字。")]
    public string? Name { get; set; }

    [BindProperty]
    public List<VariantForm> Variants { get; set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await ReadAsync(null, ct))
            return NotFound();
        if (!SimulateOnlyBeforeTheDraw.Allows(View.Round))
            return RedirectToPage("Index", new { id = Id });
        Variants =
        [
            new() { Name = Texts["封闭轮次"], Closed = true },
            new() { Name = Texts["同分互换"], Exchange = true },
            new() { Name = Texts["多报志愿"], LengthenTo = Math.Min(View.Round.Policy.Values.ChoiceLimit * 2, VariantsMustBeUsable.LongestList) },
        ];
        return Page();
    }

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => ActAsync(async () =>
    {
        var id = await request.HandleAsync(RoundId, Name, Variants.Select((variant, at) => variant.Options(at + 1)).ToList(), Change(), ct);
        return Done(Texts["已开始模拟，几秒钟后就能看到。"], "/Rotation/Simulations/Show", new { id = Id, simulation = id.Value });
    }, () => ReadAsync(null, ct));

    /// <summary>One more, without losing what was typed.</summary>
    public async Task<IActionResult> OnPostAddAsync(CancellationToken ct)
    {
        if (Variants.Count < VariantsMustBeUsable.Most)
            Variants.Add(new());
        return await AgainAsync(ct);
    }

    public async Task<IActionResult> OnPostRemoveAsync(int at, CancellationToken ct)
    {
        if (at >= 0 && at < Variants.Count)
            Variants.RemoveAt(at);
        return await AgainAsync(ct);
    }

    private async Task<IActionResult> AgainAsync(CancellationToken ct)
    {
        ModelState.Clear();
        return await ReadAsync(null, ct) ? Page() : NotFound();
    }
}
