using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Workforce.Rotation.Features.Rotation.Exchange;

[Authorize("rotation.exchange-run")]
internal sealed class EditModel(EditExchange edit) : ExchangePage
{
    [BindProperty]
    public ExchangeForm Form { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await ReadAsync(null, ct))
            return NotFound();
        Form = ExchangeForm.Of(Year);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct) => await ReadAsync(null, ct)
        ? await ActAsync(async () =>
        {
            await edit.HandleAsync(ExchangeId, Form, Change(Form.Reason), ct);
            return Done(Texts["日程已保存。"], "/Rotation/Exchange/Show", new { id = Id });
        }, async () =>
        {
            await ReadAsync(null, ct);
            if (IsStale)
                Form.Version = Year.Version;
        })
        : NotFound();
}
