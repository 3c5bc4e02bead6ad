using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Workforce.Access.Contracts;
using Workforce.Platform.Actors;
using Workforce.Rotation.Features.Rotation.Papers;

namespace Workforce.Rotation.Features.Rotation.Exchange;

/// <summary>One register on A4, and as a workbook.</summary>
[Authorize("rotation.exchange-registers")]
internal sealed class RegisterModel(Registers registers, IOrganisation organisation) : SchoolExchangePage
{
    [BindProperty(SupportsGet = true)]
    public string Key { get; set; } = "";

    public RegisterKind Kind { get; private set; } = null!;
    public PaperSheet Sheet { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LoadAsync(ct) ? Page() : NotFound();

    public async Task<IActionResult> OnGetSheetAsync(CancellationToken ct) => await LoadAsync(ct) ? PaperWorkbook.Of(Texts, Sheet) : NotFound();

    private async Task<bool> LoadAsync(CancellationToken ct)
    {
        var own = Actor.Role == Role.Principal;
        if (RegisterKind.All.SingleOrDefault(kind => kind.Key == Key && (kind.OfSchool || !own)) is not { } found)
            return false;
        Kind = found;
        PaperTable? table = null;
        var there = own
            ? await ReadSchoolAsync(async db => table = await registers.ReadAsync(db, Year, Kind, School, ct), ct)
            : await ReadAsync(async db => table = await registers.ReadAsync(db, Year, Kind, null, ct), ct);
        if (!there || table is null)
            return false;
        var place = own ? Part.Name : (await organisation.FindDistrictAsync(Year.DistrictId, ct))?.Name ?? "";
        Sheet = new(Kind.Title, Kind.Title, place, PaperSheet.YearOf(Year.SchoolYear), Today, table) { Landscape = true, Note = Kind.Note };
        return true;
    }
}
