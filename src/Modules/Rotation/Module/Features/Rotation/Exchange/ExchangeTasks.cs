using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Actors;
using Workforce.Platform.Calendars;
using Workforce.Platform.Modules;
using Workforce.Platform.Pages;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain.Exchange;

namespace Workforce.Rotation.Features.Rotation.Exchange;

/// <summary>What waits in an exchange: the bureau's next act, a school's lists and people.</summary>
internal sealed class ExchangeTasks(Work<RotationDbContext> work, Calendar calendar, ExchangeKinds kinds, ModuleTexts texts) : IHomeTasks
{
    public async Task<IReadOnlyList<HomeTask>> ForAsync(Actor actor, CancellationToken ct)
    {
        if (actor.Role is not (Role.DistrictOfficer or Role.Principal))
            return [];
        return await work.ReadAsync(async db =>
        {
            var years = await db.ExchangeYears.AsNoTracking().Where(y => y.ClosedAt == null).OrderBy(y => y.SchoolYear).ToListAsync(ct);
            var tasks = new List<HomeTask>();
            // A district runs one exchange, rarely two, so this is not a loop over rows.
            foreach (var year in years)
                if ((actor.Role == Role.Principal ? await OfSchoolAsync(db, year, new(actor.Reach.SchoolId ?? Guid.Empty), ct) : await OfBureauAsync(db, year, ct)) is { } task)
                    tasks.Add(task);
            return tasks;
        }, ct);
    }

    private async Task<HomeTask> OfBureauAsync(RotationDbContext db, ExchangeYear year, CancellationToken ct)
    {
        var rows = await ExchangeRows.ReadAsync(db, year.Id, kinds.Counting, ct);
        var due = rows.Any(row => row.School.Step != SchoolStep.Checked) ? year.Timetable.ListsDueOn : rows.Any(row => row.School.PeopleSentAt is null) ? year.Timetable.PeopleDueOn : year.Timetable.NextOn;
        return new(ExchangeNext.Of(year, rows, calendar.Today).Heading.In(texts.Of(GetType().Assembly)), year.Name, $"/Rotation/Exchange/Show/{year.Id.Value}", "refresh", DueOn: due);
    }

    private async Task<HomeTask?> OfSchoolAsync(RotationDbContext db, ExchangeYear year, SchoolId school, CancellationToken ct)
    {
        var words = texts.Of(GetType().Assembly);
        return await db.ExchangeSchools.AsNoTracking().SingleOrDefaultAsync(s => s.ExchangeId == year.Id && s.SchoolId == school, ct) switch
        {
            { Step: SchoolStep.Listing or SchoolStep.Posted } part => new(words["上报交流名单"], year.Name, $"/Rotation/Exchange/School/{year.Id.Value}", "refresh", DueOn: part.DueOn(year.Timetable.ListsDueOn)),
            { Step: SchoolStep.Checked, PeopleSentAt: null, FloorBackbone: not null } part => new(words["推荐交流人选"], year.Name, $"/Rotation/Exchange/People/{year.Id.Value}", "refresh", DueOn: part.DueOn(year.Timetable.PeopleDueOn)),
            _ => null,
        };
    }
}
