using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Workforce.Platform.Calendars;
using Workforce.Platform.Pages;
using Workforce.Platform.Units;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain.Exchange;

namespace Workforce.Rotation.Features.Rotation.Exchange;

/// <summary>A page about one exchange: its id is in the address.</summary>
internal abstract class ExchangePage : WorkforcePage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public ExchangeId ExchangeId => new(Id);
    public ExchangeYear Year { get; private set; } = null!;
    public WorkingDays Days { get; private set; } = null!;
    public DateOnly Today => HttpContext.RequestServices.GetRequiredService<Calendar>().Today;
    public Names Names => HttpContext.RequestServices.GetRequiredService<Names>();

    /// <returns>False when the exchange is out of reach.</returns>
    protected async Task<bool> ReadAsync(Func<RotationDbContext, Task>? read, CancellationToken ct)
    {
        Days = await HttpContext.RequestServices.GetRequiredService<Calendar>().WorkingDaysAsync(ct);
        return await HttpContext.RequestServices.GetRequiredService<Work<RotationDbContext>>().ReadAsync(async db =>
        {
            if (await db.ExchangeYears.AsNoTracking().SingleOrDefaultAsync(y => y.Id == ExchangeId, ct) is not { } year)
                return false;
            Year = year;
            if (read is not null)
                await read(db);
            return true;
        }, ct);
    }
}
