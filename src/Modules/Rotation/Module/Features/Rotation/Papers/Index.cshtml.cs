using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Workforce.Rotation.Features.Rotation.Papers;

/// <summary>The bureau's catalogue of a round's papers.</summary>
[Authorize("rotation.rounds")]
internal sealed class IndexModel(PaperDesk desk) : RoundPage
{
    public PaperCatalogue Catalogue { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await ReadAsync(null, ct))
            return NotFound();
        Catalogue = PaperCatalogue.Of(desk, View.Round, PaperReaders.Bureau);
        return Page();
    }
}
