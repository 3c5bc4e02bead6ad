using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Workforce.Rotation.Features.Rotation.Registrations;

/// <summary>What keeps people from registering, beside years and appraisals.</summary>
[Authorize("rotation.run")]
internal sealed class RuleModel(SaveLimits save) : RoundPage
{
    [BindProperty]
    public LimitsForm Form { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return NotFound();
        Form = LimitsForm.Of(View.Round.Policy.Values);
        Form.Version = View.Round.Version;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct) => await LoadAsync(ct)
        ? await ActAsync(async () =>
        {
            await save.HandleAsync(RoundId, Form, Change(Form.Source), ct);
            return Done(Texts["报名的限制条件已保存。"], "/Rotation/Plans/Edit", new { id = Id });
        }, async () =>
        {
            await LoadAsync(ct);
            if (IsStale)
                Form.Version = View.Round.Version;
        })
        : NotFound();

    private async Task<bool> LoadAsync(CancellationToken ct) => await ReadAsync(null, ct) && View.Round.IsEditable;
}
