using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Domain.Registrations;

namespace Workforce.Rotation.Features.Rotation.Registrations;

/// <summary>限制流出: schools, subjects and people that the bureau marks.</summary>
[Authorize("rotation.run")]
internal sealed class RestrictionsModel(SaveRestrictions save, ISchoolDirectory schools) : RoundPage
{
    [BindProperty]
    public RestrictionForm Form { get; set; } = new();

    [BindProperty]
    public Guid Restriction { get; set; }

    public IReadOnlyList<OutRestriction> Rows { get; private set; } = [];
    public IReadOnlyList<SchoolCard> Schools { get; private set; } = [];
    public IReadOnlyList<string> Kinds => View.Round.Policy.Values.RestrictOut;
    public string SchoolName(SchoolId? id) => Schools.FirstOrDefault(s => s.Id == id)?.Name ?? "";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LoadAsync(ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct) => await LoadAsync(ct)
        ? await ActAsync(async () =>
        {
            await save.AddAsync(RoundId, Form, Change(Form.Note), ct);
            return Done(Texts["已列入限制流出。"], "/Rotation/Registrations/Restrictions", new { id = Id });
        }, () => LoadAsync(ct))
        : NotFound();

    public async Task<IActionResult> OnPostRemoveAsync(CancellationToken ct)
    {
        ModelState.Clear();
        return await LoadAsync(ct) ? await ActAsync(async () =>
        {
            await save.RemoveAsync(RoundId, new(Restriction), Change(), ct);
            return Done(Texts["已取消限制。"], "/Rotation/Registrations/Restrictions", new { id = Id });
        }, () => LoadAsync(ct)) : NotFound();
    }

    private async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (!await ReadAsync(async db => Rows = await db.OutRestrictions.AsNoTracking().Where(r => r.RoundId == RoundId).OrderBy(r => r.AddedAt).ToListAsync(ct), ct))
            return false;
        Schools = (await schools.InDistrictAsync(View.Round.DistrictId, ct)).Where(s => s.IsPublic).ToList();
        return true;
    }
}
