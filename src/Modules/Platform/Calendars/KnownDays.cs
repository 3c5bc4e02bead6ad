namespace Workforce.Platform.Calendars;

/// <summary>The working days as this host read them last. They change once a year, so for a while they need not be read again.</summary>
internal sealed class KnownDays(TimeProvider clock)
{
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(10);
    private Read? known;

    public WorkingDays? Now => known is { } last && clock.GetUtcNow() - last.At < Kept ? last.Days : null;

    public WorkingDays Keep(WorkingDays days)
    {
        known = new(days, clock.GetUtcNow());
        return days;
    }

    private sealed record Read(WorkingDays Days, DateTimeOffset At);
}
