using Workforce.Platform.Calendars;

namespace Workforce.Rotation.Domain.Plans;

/// <summary>A plan with the dates and the people it is meant for.</summary>
/// <param name="Volunteers">Who take part of their own will.</param>
/// <param name="Holders">Whose schools keep their seats.</param>
internal sealed record PlannedRound(RotationPolicy Policy, RoundDates Dates, Term Notice, WorkingDays Calendar, int Volunteers, int Holders)
{
    /// <summary>What the county keeps of the senior and middle posts, in percent; null where posts were not settled here.</summary>
    public decimal? ReservedPercent { get; init; }
}
