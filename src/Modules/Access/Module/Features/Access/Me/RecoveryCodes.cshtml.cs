using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Workforce.Platform.Pages;

namespace Workforce.Access.Features.Access.Me;

/// <summary>Shows new recovery codes once. They came here in an encrypted cookie that is now gone.</summary>
[ResponseCache(NoStore = true)]
internal sealed class RecoveryCodesModel : WorkforcePage
{
    public const string Codes = "recovery-codes";

    public IReadOnlyList<string> Fresh { get; private set; } = [];

    public IActionResult OnGet()
    {
        if (TempData[Codes] is not string codes)
            return LocalRedirect("/Account/SecondFactor");
        Fresh = JsonSerializer.Deserialize<List<string>>(codes)!;
        return Page();
    }
}
