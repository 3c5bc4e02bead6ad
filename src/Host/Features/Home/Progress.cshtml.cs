using Microsoft.AspNetCore.Mvc;
using Workforce.Platform.Modules;
using Workforce.Platform.Pages;
using Workforce.Platform.Progress;

namespace Workforce.Host.Features.Home;

/// <summary>How far long work is, for the person who started it. Pages load it as a fragment and it keeps itself fresh.</summary>
internal sealed class ProgressModel(ProgressRows rows, IReadOnlyList<IModule> modules, ModuleTexts texts, TimeProvider clock) : WorkforcePage
{
    public ProgressRow Row { get; private set; } = null!;
    public string Title { get; private set; } = "";
    public string? Failure { get; private set; }
    public bool IsSilent => Row.IsSilent(clock.GetUtcNow());
    public bool IsRunning => Row.FinishedAt is null;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        if (await rows.FindAsync(id, ct) is not { } row || row.StartedBy != Actor.AccountId)
            return NotFound();
        Row = row;
        var words = texts.Of(modules.First(m => m.Name == row.Module));
        Title = words[row.Title];
        Failure = row.Failure is { } failure ? words[failure].Value : null;
        // The page around the fragment was drawn while the work ran; now it has a result to show. Only once: an old row reloads nothing.
        if (row.Failure is null && clock.GetUtcNow() - row.FinishedAt < TimeSpan.FromSeconds(10))
            Response.Headers["HX-Refresh"] = "true";
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        await rows.CancelAsync(id, Actor.AccountId, ct);
        return RedirectToPage(new { id });
    }
}
