using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Workforce.Platform.Actors;
using Workforce.Platform.Pages;
using Workforce.Registry.Contracts;

namespace Workforce.Rotation.Features.Rotation.Papers;

/// <summary>One paper of a round on A4, and as a workbook.</summary>
[Authorize("rotation.papers")]
internal sealed class PrintModel(PaperDesk desk) : WorkforcePage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public string Paper { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public Guid? School { get; set; }

    /// <summary>More forms than a browser prints well in one go; the workbook has them all.</summary>
    private const int MostForms = 100;

    public PaperSheet Sheet { get; private set; } = null!;
    public IReadOnlyList<SchoolCard> Schools { get; private set; } = [];
    public bool IsTooMany => Schools.Count > 0 && School is null && Sheet.Layout == PaperLayout.Forms && Sheet.Table.Rows.Count > MostForms;
    public string? Catalogue => Actor.Role switch { Role.Principal => "School", Role.Teacher => null, _ => "Index" };

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await FindAsync(ct) ? Page() : NotFound();

    public async Task<IActionResult> OnGetSheetAsync(CancellationToken ct) => await FindAsync(ct) ? PaperWorkbook.Of(Texts, Sheet) : NotFound();

    private async Task<bool> FindAsync(CancellationToken ct)
    {
        if (await desk.FindAsync(new(Id), Paper, School, Actor, ct) is not { } sheet)
            return false;
        Sheet = sheet;
        if (PaperDesk.ReaderOf(Actor) == PaperReaders.Bureau)
            Schools = await desk.SchoolsAsync(new(Id), ct);
        return true;
    }
}
