using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Configuration;
using Workforce.Demo;
using Workforce.Platform.Actors;
using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Features.Rotation.Draws;

/// <summary>After the public draw: what a party sealed is opened, or the bureau notes why not.</summary>
[Authorize("rotation.seal")]
internal sealed class RevealModel(RevealSeed reveal, NoteAbsence absence, IConfiguration configuration) : PartyPage
{
    [BindProperty]
    public RevealForm Form { get; set; } = new();

    [BindProperty]
    public AbsenceForm Absence { get; set; } = new();

    public bool MayNoteAbsence => Actor.Role == Role.DistrictOfficer;

    /// <summary>The generated city has nobody who keeps a sheet, so its seeds are shown where they are asked for.</summary>
    public string? DemoSeed => configuration.GetValue<bool>("Demo:SignIn") && DemoSeeds.Of(View.Round.Key, Party) is var value && Seat.Seed?.Hash == SealedSeed.HashOf(value) ? value : null;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await FindAsync(ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        Form.Party = Party;
        Forget(nameof(Absence));
        return await FindAsync(ct) ? await ActAsync(async () => After(await reveal.HandleAsync(RoundId, Form, Change(), ct)), () => ReadAsync(null, ct)) : NotFound();
    }

    public async Task<IActionResult> OnPostAbsentAsync(CancellationToken ct)
    {
        if (!MayNoteAbsence)
            return Forbid();
        Forget(nameof(Form));
        return await FindAsync(ct) ? await ActAsync(async () => After(await absence.HandleAsync(RoundId, Party, Absence.CopyFailed, Change(Absence.Reason), ct)), () => ReadAsync(null, ct)) : NotFound();
    }

    /// <summary>Two forms on one page: what the other one lacks is no fault of this one.</summary>
    private void Forget(string form)
    {
        foreach (var key in ModelState.Keys.Where(key => key.StartsWith(form + ".", StringComparison.Ordinal)).ToList())
            ModelState.Remove(key);
    }

    private IActionResult After(bool isDrawn) =>
        Done(isDrawn ? Texts["各方都已公开，本轮的抽签种子已算出并公布。"] : Texts["已记录，等待其他各方。"], "/Rotation/Draws/Show", ToShow);
}
