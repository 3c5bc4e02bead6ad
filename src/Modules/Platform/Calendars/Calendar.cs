using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Data;

namespace Workforce.Platform.Calendars;

/// <summary>Today in China, and the working days. They are the same for a whole scope.</summary>
public sealed class Calendar
{
    /// <summary>The one time zone of the product.</summary>
    public static readonly TimeZoneInfo China = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");

    private readonly IDbContextFactory<PlatformDbContext> contexts;
    private readonly TimeProvider clock;
    private readonly KnownDays known;
    private WorkingDays? days;

    internal Calendar(IDbContextFactory<PlatformDbContext> contexts, TimeProvider clock, KnownDays known) => (this.contexts, this.clock, this.known) = (contexts, clock, known);

    public DateTimeOffset Now => clock.GetUtcNow();
    public DateOnly Today => On(Now);

    public async Task<WorkingDays> WorkingDaysAsync(CancellationToken ct)
    {
        if ((days ??= known.Now) is { } seen)
            return seen;
        await using var db = await contexts.CreateDbContextAsync(ct);
        return days = known.Keep(new WorkingDays(await db.CalendarDays.AsNoTracking().ToListAsync(ct)));
    }

    /// <summary>The Chinese date of an instant.</summary>
    public static DateOnly On(DateTimeOffset at) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, China).DateTime);

    /// <summary>The year a school year begins in; from August on the coming one is meant.</summary>
    public static int SchoolYearOf(DateOnly on) => on.Month >= 8 ? on.Year : on.Year - 1;

    /// <summary>The instant of a Chinese wall-clock time, in UTC as PostgreSQL wants it.</summary>
    public static DateTimeOffset At(DateOnly on, TimeOnly time) => new DateTimeOffset(on.ToDateTime(time), TimeSpan.FromHours(8)).ToUniversalTime();
}
