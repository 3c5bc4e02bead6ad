using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Workforce.Rotation.Features.Rotation.Papers;

/// <summary>A principal's catalogue: the same papers with the rows of her school.</summary>
[Authorize("rotation.score")]
internal sealed class SchoolModel(PaperDesk desk) : SchoolRoundPage
{
    public PaperCatalogue Catalogue { get; private set; } = null!;
    protected override bool SeesDraft => true;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await ReadAsync(_ => Task.FromResult(true), ct))
            return NotFound();
        Catalogue = PaperCatalogue.Of(desk, Round, PaperReaders.School);
        return Page();
    }
}
