using Workforce.Platform.Calendars;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain.Exchange;

namespace Workforce.Rotation.Features.Rotation.Exchange;

/// <summary>The bureau agrees with a school's lists, gives them back with a reason, or lets the school be late.</summary>
internal sealed class CheckLists(Work<RotationDbContext> work)
{
    public Task AgreeAsync(ExchangeId id, SchoolId school, uint version, Change change, CancellationToken ct) => ActAsync(id, school, version, change, part => part.Check(change.At), ct);

    public Task GiveBackAsync(ExchangeId id, SchoolId school, uint version, Change change, CancellationToken ct) => ActAsync(id, school, version, change, part => part.GiveBack(change.Reason), ct);

    public Task ExtendAsync(ExchangeId id, SchoolId school, uint version, DateOnly to, Change change, CancellationToken ct) =>
        ActAsync(id, school, version, change, part => part.Extend(to, Calendar.On(change.At), change.Reason), ct);

    private Task ActAsync(ExchangeId id, SchoolId school, uint version, Change change, Action<ExchangeSchool> act, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        var (_, part) = await db.SealSchoolAsync(id, school, ct);
        db.Entry(part).Property(s => s.Version).OriginalValue = version;
        act(part);
    }, ct);
}
