using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Workforce.Access.Sessions;

namespace Workforce.Access.Features.Access.Language;

/// <summary>Remembers the language of the pages for a year. A plain link may lead here: it changes nothing but this reader's view.</summary>
[AllowAnonymous]
internal sealed class IndexModel : PageModel
{
    public IActionResult OnGet(string? to, string? back)
    {
        var language = to == "en" ? "en" : "zh-CN";
        Response.Cookies.Append(CookieRequestCultureProvider.DefaultCookieName, CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(language)),
            new CookieOptions { MaxAge = TimeSpan.FromDays(365), HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = Request.IsHttps, IsEssential = true });
        return LocalRedirect(Url.OnlyLocal(back));
    }
}
