using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Calendars;
using Workforce.Platform.Files;
using Workforce.Platform.Pages;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.InSchool;
using Workforce.Rotation.Features.Rotation.Scores;

namespace Workforce.Rotation.Features.Rotation.InSchool;

/// <summary>How far a school is, and whether it can still be done before the round opens.</summary>
/// <param name="Competition">Null when the school has not begun.</param>
/// <param name="EarliestOn">The first day on which it can be done, by the days that lists must still be out; null when it is done.</param>
internal sealed record SchoolProgress(SchoolId School, string Name, int Posts, int Seats, Competition? Competition, int Applied, int Hired, int Unhired, int OpenContests, DateOnly? EarliestOn, bool IsLate)
{
    public bool IsDone => Competition is { IsDone: true };

    public static async Task<IReadOnlyList<SchoolProgress>> ReadAsync(RotationDbContext db, Round round, DateOnly today, WorkingDays days, CancellationToken ct)
    {
        var posts = await db.Posts.Where(p => p.RoundId == round.Id).GroupBy(p => new { p.OfferedBy, p.SchoolName }).Select(g => new { g.Key.OfferedBy, g.Key.SchoolName, Posts = g.Count(), Seats = g.Sum(p => p.Capacity) }).ToListAsync(ct);
        var competitions = await db.Competitions.AsNoTracking().Where(c => c.RoundId == round.Id && c.DroppedAt == null).ToDictionaryAsync(c => c.SchoolId, ct);
        var people = (await db.Applications.Where(a => a.RoundId == round.Id).GroupBy(a => new { a.CompetitionId, a.State, a.Outcome }).Select(g => new { g.Key.CompetitionId, g.Key.State, g.Key.Outcome, Count = g.Count() }).ToListAsync(ct)).ToLookup(p => p.CompetitionId);
        var contests = await db.ApplicationContests.Where(c => c.RoundId == round.Id && c.State == CaseState.Open).GroupBy(c => c.CompetitionId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        var posted = (await db.PostedTables.Where(t => t.RoundId == round.Id && t.ReplacedAt == null).Select(t => new { t.CompetitionId, t.Kind, t.ClosesOn }).ToListAsync(ct)).ToDictionary(t => (t.CompetitionId, t.Kind), t => t.ClosesOn);
        var opens = Calendar.On(round.Dates.ChoicesOpenAt);
        return posts.Select(school =>
        {
            var competition = competitions.GetValueOrDefault(school.OfferedBy);
            var mine = competition is null ? [] : people[competition.Id].ToList();
            var earliest = competition is { IsDone: true } ? (DateOnly?)null : Earliest(round, competition, kind => competition is not null && posted.TryGetValue((competition.Id, kind), out var closes) ? closes : null, today, days);
            return new SchoolProgress(school.OfferedBy, school.SchoolName, school.Posts, school.Seats, competition,
                mine.Where(p => p.State is not (ApplicationState.Withdrawn or ApplicationState.Absent)).Sum(p => p.Count),
                mine.Where(p => p.Outcome == ApplicationOutcome.Hired).Sum(p => p.Count), mine.Where(p => p.Outcome == ApplicationOutcome.Unhired).Sum(p => p.Count),
                competition is null ? 0 : contests.GetValueOrDefault(competition.Id), earliest, round.IsEditable && earliest >= opens);
        }).OrderBy(s => s.Name, StringComparer.Ordinal).ToList();
    }

    // Every list must have its days; what is out runs from its own first day, what is not from today.
    private static DateOnly Earliest(Round round, Competition? competition, Func<PostedKind, DateOnly?> closes, DateOnly today, WorkingDays days)
    {
        var policy = round.Policy.Values;
        var at = today;
        var step = competition?.Step ?? InSchoolStep.Plan;
        if (step <= InSchoolStep.CheckEligibility)
            at = Later(at, competition?.AppliesUntil ?? policy.InSchoolPostsNotice?.After(at, days) ?? at);
        if (step <= InSchoolStep.Assess)
            at = Later(at, (step == InSchoolStep.Assess ? closes(PostedKind.Scores) : null) ?? Longer(policy.ScoresNotice, policy.ContestDays, at, days));
        return step <= InSchoolStep.Appoint ? Later(at, (step == InSchoolStep.Appoint ? closes(PostedKind.Lists) : null) ?? policy.InSchoolNotice?.After(at, days) ?? at) : at;
    }

    private static DateOnly Longer(Term? notice, Term contest, DateOnly from, WorkingDays days) => Later(notice?.After(from, days) ?? from, contest.After(from, days));

    private static DateOnly Later(DateOnly a, DateOnly b) => a > b ? a : b;
}
