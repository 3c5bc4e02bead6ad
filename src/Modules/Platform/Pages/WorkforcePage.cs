using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Workforce.Platform.Actors;
using Workforce.Platform.Changes;

namespace Workforce.Platform.Pages;

/// <summary>What every page model stands on: who acts, how a change is named, and how a broken rule is shown.</summary>
public abstract class WorkforcePage : PageModel
{
    public Actor Actor => HttpContext.RequestServices.GetRequiredService<CurrentActor>().Required;

    /// <summary>
    /// Somebody else saved first. The form then has to carry the newest version: sending it again is a decision, made with
    /// both versions in view.
    /// </summary>
    public bool IsStale { get; private set; }

    /// <summary>Both versions, where they differ.</summary>
    public IReadOnlyList<StaleField> Stale { get; private set; } = [];

    /// <summary>The translations of this page's module.</summary>
    protected IStringLocalizer Texts => HttpContext.RequestServices.GetRequiredService<ModuleTexts>().Of(GetType().Assembly);

    protected Change Change(string? reason = null, Guid? evidenceFileId = null) =>
        new(Actor, HttpContext.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow(), reason, evidenceFileId);

    /// <inheritdoc cref="ActAsync(Func{Task{IActionResult}}, Func{Task{bool}})"/>
    protected Task<IActionResult> ActAsync(Func<Task<IActionResult>> act, Func<Task>? reload = null) => ActAsync(act, async () =>
    {
        if (reload is not null)
            await reload();
        return true;
    });

    /// <summary>
    /// Runs an act. A broken rule or a lost race becomes a message on this same page, with what was typed still in it;
    /// <paramref name="reload"/> reads again what the page shows around the form, and answers false when that is not there.
    /// </summary>
    protected async Task<IActionResult> ActAsync(Func<Task<IActionResult>> act, Func<Task<bool>> reload)
    {
        if (ModelState.IsValid)
        {
            try
            {
                return await act();
            }
            catch (RuleBrokenException broken)
            {
                ModelState.AddModelError("", Texts[broken.Text, broken.Arguments]);
            }
            catch (StaleEditException stale)
            {
                (IsStale, Stale) = (true, stale.Fields);
                ModelState.AddModelError("", stale.SentBefore
                    ? Texts["没有保存：这一页您已经提交过一次，内容与这次不同。请核对已经保存的内容，再提交。"]
                    : Texts["在您填写期间，别人已经修改了同一条记录。请对照后重新提交。"]);
            }
        }
        if (!await reload())
            return NotFound();
        Response.StatusCode = 422;
        return Page();
    }

    /// <summary>Redirects with a message that the next page shows once.</summary>
    protected IActionResult Done(string message, string page, object? values = null)
    {
        TempData["done"] = message;
        return RedirectToPage(page, values);
    }
}
