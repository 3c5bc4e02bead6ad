using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Workforce.Rotation.Features.Rotation.Plans;

/// <summary>The scoring scheme of a round, item by item.</summary>
[Authorize("rotation.run")]
internal sealed class SchemeModel(SaveScheme save) : RoundPage
{
    [BindProperty]
    public SchemeForm Form { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return NotFound();
        Form = SchemeForm.Of(View.Round.Policy.Values.SchoolScheme);
        Form.Version = View.Round.Version;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct) => await LoadAsync(ct)
        ? await ActAsync(async () =>
        {
            await save.HandleAsync(RoundId, Form, Change(Form.Source), ct);
            return Done(Texts["评分办法已保存。"], "/Rotation/Plans/Edit", new { id = Id });
        }, async () =>
        {
            await LoadAsync(ct);
            if (IsStale)
                Form.Version = View.Round.Version;
        })
        : NotFound();

    private async Task<bool> LoadAsync(CancellationToken ct) => await ReadAsync(null, ct) && View.Round.IsEditable;
}
