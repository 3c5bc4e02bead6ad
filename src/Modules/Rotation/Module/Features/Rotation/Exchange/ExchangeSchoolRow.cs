using Workforce.Rotation.Domain.Exchange;

namespace Workforce.Rotation.Features.Rotation.Exchange;

/// <summary>A school with its counts: on the lists, put forward, approved. Leaders are counted apart from teachers.</summary>
internal sealed record ExchangeSchoolRow(ExchangeSchool School, MemberCounts Members, MoveCounts Moves)
{
    public bool IsLate(ExchangeTimetable dates, DateOnly today) =>
        School.Step < SchoolStep.Sent ? today > School.DueOn(dates.ListsDueOn) : School.PeopleSentAt is null && today > School.DueOn(dates.PeopleDueOn);
}
