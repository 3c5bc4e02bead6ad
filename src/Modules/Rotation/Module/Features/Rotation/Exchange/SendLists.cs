using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Calendars;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain.Exchange;

namespace Workforce.Rotation.Features.Rotation.Exchange;

/// <summary>A school posts its two lists, takes them down, and sends them to the bureau once the notice has run.</summary>
internal sealed class SendLists(Work<RotationDbContext> work, Calendar calendar)
{
    public async Task PostAsync(ExchangeId id, SchoolId school, uint version, Change change, CancellationToken ct)
    {
        var days = await calendar.WorkingDaysAsync(ct);
        await ActAsync(id, school, version, change, (year, part) => part.Post(Calendar.On(change.At), year.Rules.Values.Notice, days), ct);
    }

    public Task TakeDownAsync(ExchangeId id, SchoolId school, uint version, Change change, CancellationToken ct) => ActAsync(id, school, version, change, (_, part) => part.TakeDown(), ct);

    public Task SendAsync(ExchangeId id, SchoolId school, uint version, Change change, CancellationToken ct) =>
        ActAsync(id, school, version, change, (year, part) => part.Send(Calendar.On(change.At), year.Timetable.ListsDueOn, change.By.Name, change.At), ct);

    private Task ActAsync(ExchangeId id, SchoolId school, uint version, Change change, Action<ExchangeYear, ExchangeSchool> act, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        var (year, part) = await db.SealSchoolAsync(id, school, ct);
        // First what is wrong, then who was first: a list sent twice is told so, not called stale.
        act(year, part);
        db.Entry(part).Property(s => s.Version).OriginalValue = version;
    }, ct);
}
