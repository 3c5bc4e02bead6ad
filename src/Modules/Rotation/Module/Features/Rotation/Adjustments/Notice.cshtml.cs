using System.Text;
using Microsoft.AspNetCore.Mvc;
using Workforce.Platform.Files;

namespace Workforce.Rotation.Features.Rotation.Adjustments;

/// <summary>The published plan as it was shown, for everybody in the district, on A4.</summary>
internal sealed class NoticeModel(FileStore files) : AdjustmentPage
{
    public string Html { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LoadAsync(_ => Task.FromResult(true), ct) || Adjustment is not { NoticeFileId: { } id } || await files.FindAsync(id, ct) is not { } file)
            return NotFound();
        Html = Encoding.UTF8.GetString(file.Content);
        return Page();
    }
}
