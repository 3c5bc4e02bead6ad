using Microsoft.AspNetCore.Mvc;
using Workforce.Platform.Pages;

namespace Workforce.Registry.Features.Registry;

/// <summary>The module's door: a teacher comes to her own record, everybody else to the list she works with.</summary>
internal sealed class IndexModel : WorkforcePage
{
    public IActionResult OnGet() => RedirectToPage(Actor.Reach.TeacherId is null ? "/Registry/Teachers/Index" : "/Registry/Me");
}
