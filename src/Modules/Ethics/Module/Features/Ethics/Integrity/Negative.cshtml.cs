using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Workforce.Platform.Pages;

namespace Workforce.Ethics.Features.Ethics.Integrity;

[Authorize("ethics.read")]
internal sealed class NegativeModel(NegativeList table) : WorkforcePage
{
    public NegativeList Table => table;
    public bool IsEnglish => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";

    public void OnGet() { }
}
