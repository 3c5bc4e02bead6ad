using Workforce.Platform.Calendars;

namespace Workforce.Rotation.Domain.Plans;

/// <summary>A plan with the dates and the people it is to work for.</summary>
/// <param name="Volunteers">Who take part of their own will.</param>
/// <param name="Holders">Whose schools keep their seats.</param>
internal sealed record PlanUnderTest(RotationPolicy Policy, RoundDates Dates, Term Notice, WorkingDays Calendar, int Volunteers, int Holders);
