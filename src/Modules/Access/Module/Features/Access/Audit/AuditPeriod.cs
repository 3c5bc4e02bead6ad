using Workforce.Platform.Calendars;

namespace Workforce.Access.Features.Access.Audit;

/// <summary>Whole Chinese days as instants: from the first's beginning to before the day after the last.</summary>
internal static class AuditPeriod
{
    public static DateTimeOffset? Begin(DateOnly? day) => IsUsable(day) ? Calendar.At(day!.Value, TimeOnly.MinValue) : null;

    public static DateTimeOffset? End(DateOnly? day) => IsUsable(day) ? Calendar.At(day!.Value.AddDays(1), TimeOnly.MinValue) : null;

    // PostgreSQL and DateTimeOffset both end badly at the far edges of the calendar.
    private static bool IsUsable(DateOnly? day) => day is { Year: > 1900 and < 9000 };
}
