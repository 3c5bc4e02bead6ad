using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Workforce.Platform.Calendars;
using Workforce.Platform.Pages;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;

namespace Workforce.Rotation.Features.Rotation.Mine;

/// <summary>A teacher's page about a round she is in.</summary>
internal abstract class MyRoundPage : WorkforcePage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public RoundId RoundId => new(Id);
    public MyRound Mine { get; private set; } = null!;
    public WorkingDays Days { get; private set; } = null!;
    public Calendar Calendar => HttpContext.RequestServices.GetRequiredService<Calendar>();
    public Names Names => HttpContext.RequestServices.GetRequiredService<Names>();
    public TeacherId Me => new(Actor.Reach.TeacherId ?? Guid.Empty);

    /// <summary>Which of the tabs this page is.</summary>
    public abstract MyTab Tab { get; }

    /// <returns>False when the round is not hers to see.</returns>
    protected async Task<bool> ReadAsync(Func<RotationDbContext, Task>? read, CancellationToken ct)
    {
        Days = await Calendar.WorkingDaysAsync(ct);
        return await HttpContext.RequestServices.GetRequiredService<Work<RotationDbContext>>().ReadAsync(async db =>
        {
            if (await MyRound.FindAsync(db, RoundId, Me, ct) is not { } mine)
                return false;
            Mine = mine;
            if (read is not null)
                await read(db);
            return true;
        }, ct);
    }
}
