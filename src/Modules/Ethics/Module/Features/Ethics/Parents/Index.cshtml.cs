using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.DependencyInjection;
using Workforce.Ethics.Domain.Appraisals;
using Workforce.Platform.Actors;
using Workforce.Platform.Changes;
using Workforce.Platform.Pages;

namespace Workforce.Ethics.Features.Ethics.Parents;

/// <summary>
/// Parents answer here with the code of their slip, without an account. The code travels in forms and never in an address, so
/// that no log has it. Somebody who is signed in is asked to sign out: her session would stand beside the answer.
/// </summary>
[AllowAnonymous, EnableRateLimiting(ParentServices.Limit)]
internal sealed class IndexModel(AnswerSurvey answer) : WorkforcePage
{
    [BindProperty]
    public ParentTicks Ticks { get; set; } = new();

    public ParentSurvey? Survey { get; private set; }
    public bool IsDone { get; private set; }
    public bool IsSignedIn => HttpContext.RequestServices.GetRequiredService<CurrentActor>().Actor is not null;
    public bool IsEnglish => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";

    public void OnGet(bool done) => IsDone = done;

    public Task<IActionResult> OnPostCodeAsync(CancellationToken ct) => OpenAsync(async () =>
    {
        Survey = await answer.FindAsync(Ticks.Code, ct);
        return Page();
    }, ct);

    public Task<IActionResult> OnPostAnswerAsync(CancellationToken ct) => OpenAsync(async () =>
    {
        await answer.HandleAsync(Ticks, ct);
        return RedirectToPage("/Ethics/Parents/Index", new { done = true });
    }, ct);

    private async Task<IActionResult> OpenAsync(Func<Task<IActionResult>> act, CancellationToken ct)
    {
        if (IsSignedIn)
            return Page();
        return await ActAsync(act, async () =>
        {
            try
            {
                Survey ??= await answer.FindAsync(Ticks.Code, ct);
            }
            catch (RuleBrokenException)
            {
                Survey = null;
            }
        });
    }
}
