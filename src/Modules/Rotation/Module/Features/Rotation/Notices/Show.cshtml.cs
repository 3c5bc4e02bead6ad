using Microsoft.AspNetCore.Mvc;
using System.Text;
using Workforce.Platform.Files;

namespace Workforce.Rotation.Features.Rotation.Notices;

/// <summary>The public notice as it was shown, for everybody in the district, on A4.</summary>
internal sealed class ShowModel(FileStore files) : RoundPage
{
    public string Html { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await ReadAsync(null, ct) || View.Notice is not { } notice || await files.FindAsync(notice.FileId, ct) is not { } file)
            return NotFound();
        Html = Encoding.UTF8.GetString(file.Content);
        return Page();
    }
}
