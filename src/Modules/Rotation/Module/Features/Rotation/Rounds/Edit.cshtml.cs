using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Workforce.Rotation.Features.Rotation.Rounds;

[Authorize("rotation.run")]
internal sealed class EditModel(EditRound edit) : RoundPage
{
    [BindProperty]
    public RoundForm Form { get; set; } = new();

    public Task<IActionResult> OnGetAsync(CancellationToken ct) => ShowAsync(_ => { Form = RoundForm.Of(View.Round); return Task.CompletedTask; }, ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct) => await ReadAsync(null, ct)
        ? await ActAsync(async () =>
        {
            await edit.HandleAsync(RoundId, Form, Change(Form.Reason), ct);
            return Done(Texts["已保存。"], "/Rotation/Rounds/Show", new { id = Id });
        }, () => ReadAsync(_ =>
        {
            if (IsStale)
                Form.Version = View.Round.Version;
            return Task.CompletedTask;
        }, ct))
        : NotFound();
}
