using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Workforce.Platform.Calendars;
using Workforce.Platform.Pages;
using Workforce.Platform.Units;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Features.Rotation;

namespace Workforce.Rotation.Features;

/// <summary>A page about one round: its id is in the address, its head is read before the page's own data.</summary>
internal abstract class RoundPage : WorkforcePage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public RoundId RoundId => new(Id);
    public RoundView View { get; private set; } = null!;
    public WorkingDays Days { get; private set; } = null!;
    public Calendar Today => HttpContext.RequestServices.GetRequiredService<Calendar>();

    /// <summary>Secondary acts at the right of the title: text and page.</summary>
    public virtual IEnumerable<(string Text, string Page)> Links => [];

    public Names Names => HttpContext.RequestServices.GetRequiredService<Names>();

    /// <summary>Shows the page, or 404 when the round is out of reach. The wish to see it is one transaction.</summary>
    protected async Task<IActionResult> ShowAsync(Func<RotationDbContext, Task>? read, CancellationToken ct) =>
        await ReadAsync(read, ct) ? Page() : NotFound();

    protected async Task<bool> ReadAsync(Func<RotationDbContext, Task>? read, CancellationToken ct)
    {
        Days = await Today.WorkingDaysAsync(ct);
        return await HttpContext.RequestServices.GetRequiredService<Work<RotationDbContext>>().ReadAsync(async db =>
        {
            if (await RoundView.FindAsync(db, RoundId, Days, ct) is not { } view)
                return false;
            View = view;
            if (read is not null)
                await read(db);
            return true;
        }, ct);
    }
}
