using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Features.Rotation.Rounds;

/// <summary>Sets up the round that carries out the stages a closed one has left.</summary>
[Authorize("rotation.run")]
internal sealed class NextModel(StartNext start) : RoundPage
{
    [BindProperty]
    public RoundForm Form { get; set; } = new();

    public LeftOver Left { get; private set; } = LeftOver.Nothing;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return NotFound();
        var before = View.Round;
        Form = RoundForm.Proposed(Today.Today, Days, before.Policy.Values) with { SchoolYear = before.SchoolYear, Name = Named(before) };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct) => await LoadAsync(ct)
        ? await ActAsync(async () =>
        {
            var id = await start.HandleAsync(RoundId, Form, Change(Form.Reason), ct);
            return Done(Texts["已接着建立。接下来核对岗位和人员。"], "/Rotation/Rounds/Show", new { id = id.Value });
        }, () => LoadAsync(ct))
        : NotFound();

    private async Task<bool> LoadAsync(CancellationToken ct) =>
        await ReadAsync(async db => Left = await LeftOver.ReadAsync(db, View.Round, ct), ct) && View.Round.State == RoundState.Closed && View.Round.Policy.Values.Later.Count > 0;

    private string Named(Round before) => before.Name + Texts["（接续）"];
}
