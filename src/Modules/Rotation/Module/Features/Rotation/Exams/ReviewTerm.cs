using Workforce.Platform.Calendars;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Exams;

namespace Workforce.Rotation.Features.Rotation.Exams;

/// <summary>Until when marks may be asked about: the policy's days after they were published, and never after the round locks.</summary>
internal static class ReviewTerm
{
    public static DateOnly? LastDay(Round round, Exam? exam, WorkingDays calendar) =>
        exam?.PublishedAt is { } at ? round.Policy.Values.ContestDays.After(Calendar.On(at), calendar) : null;

    public static bool IsOpen(Round round, Exam? exam, WorkingDays calendar, DateTimeOffset now) =>
        round.TakesContests(now) && LastDay(round, exam, calendar) is { } last && Calendar.On(now) <= last;
}
