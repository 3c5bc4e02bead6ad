using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Files;
using Workforce.Platform.Pages;

namespace Workforce.Rotation.Features.Rotation.EmploymentContracts;

/// <summary>A school's contracts: print them, redraw one until retirement when she asks, record the signing.</summary>
[Authorize("rotation.score")]
internal sealed class SchoolModel(SignContract sign, DrawUpContracts drawUp, FileStore files) : SchoolRoundPage
{
    [BindProperty]
    public SignForm Form { get; set; } = new();

    public IReadOnlyList<ContractRow> Contracts { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LoadAsync(ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct) => await LoadAsync(ct) ? await ActAsync(async () =>
    {
        var copy = await EvidenceFile.SaveAsync(files, Form.Copy, Actor.AccountId, ct);
        await sign.HandleAsync(RoundId, new(Form.Contract), Form.SignedOn, Form.Version, Change(evidenceFileId: copy), ct);
        return Here(Texts["已登记签订。"]);
    }, () => LoadAsync(ct)) : NotFound();

    public async Task<IActionResult> OnPostAgainAsync(CancellationToken ct) => await LoadAsync(ct) && Contracts.Any(c => c.Id.Value == Form.Contract) ? await ActAsync(async () =>
    {
        await drawUp.AgainAsync(RoundId, new(Form.Contract), Form.UntilRetirement, Form.Version, Change(), ct);
        return Here(Texts["已重新拟定。"]);
    }, () => LoadAsync(ct)) : NotFound();

    private IActionResult Here(string message) => Done(message, "/Rotation/EmploymentContracts/School", new { id = Id });

    private Task<bool> LoadAsync(CancellationToken ct) => ReadAsync(async db =>
    {
        Contracts = await ContractRow.Query(db, RoundId, School).ToListAsync(ct);
        return true;
    }, ct);
}
