using System.Security.Cryptography;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Features.Rotation.Draws;

/// <summary>Takes a party's commitment. Asked to, it makes a seed for her and shows it once, on a sheet to print; it is stored nowhere.</summary>
[Authorize("rotation.seal")]
internal sealed class SealModel(SealSeed seal) : PartyPage
{
    [BindProperty]
    public SealForm Form { get; set; } = new();

    public string? Generated { get; private set; }

    public async Task<IActionResult> OnGetAsync(bool generate, CancellationToken ct)
    {
        if (!await FindAsync(ct))
            return NotFound();
        if (generate)
        {
            Generated = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
            Form.Hash = Form.Again = SealedSeed.HashOf(Generated);
            Response.Headers.CacheControl = "no-store";
        }
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        Form.Party = Party;
        return await FindAsync(ct) ? await ActAsync(async () =>
        {
            await seal.HandleAsync(RoundId, Form, Change(), ct);
            return Done(Texts["已封存{0}的种子，承诺值已公布。", Seat.Party.Party], "/Rotation/Draws/Show", ToShow);
        }, () => ReadAsync(null, ct)) : NotFound();
    }
}
