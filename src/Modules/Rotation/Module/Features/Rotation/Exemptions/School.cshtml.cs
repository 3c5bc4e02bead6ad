using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Files;
using Workforce.Platform.Pages;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Exemptions;

namespace Workforce.Rotation.Features.Rotation.Exemptions;

/// <summary>A principal's page: whom the rules name, and whom she names herself.</summary>
[Authorize("rotation.score")]
internal sealed class SchoolModel(Candidates candidates, ProposeExemptions propose, FileStore files) : SchoolRoundPage
{
    [BindProperty]
    public List<Guid> Chosen { get; set; } = [];

    [BindProperty]
    public ByHandForm Form { get; set; } = new();

    public IReadOnlyList<Candidate> ByRule { get; private set; } = [];
    public IReadOnlyList<Exemption> ByHand { get; private set; } = [];
    protected override bool SeesDraft => true;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LoadAsync(ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        ModelState.Clear();
        return await LoadAsync(ct) ? await ActAsync(async () =>
        {
            var count = await propose.HandleAsync(Round, School, Chosen, Change(), ct);
            return Done(Texts["已提出 {0} 人，等区人事科核准。", count], "/Rotation/Exemptions/School", new { id = Id });
        }) : NotFound();
    }

    public async Task<IActionResult> OnPostByHandAsync(CancellationToken ct) => await LoadAsync(ct) ? await ActAsync(async () =>
    {
        var evidence = await EvidenceFile.SaveAsync(files, Form.Evidence, Actor.AccountId, ct);
        await propose.HandleAsync(Round, School, Form, Change(Form.Note, evidence), ct);
        return Done(Texts["已提出 {0} 人，等区人事科核准。", 1], "/Rotation/Exemptions/School", new { id = Id });
    }) : NotFound();

    private async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (!await ReadAsync(_ => Task.FromResult(true), ct))
            return false;
        (ByRule, ByHand) = await candidates.OfAsync(Round, School, ct);
        return true;
    }
}
