using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain.Exchange;

namespace Workforce.Rotation.Features.Rotation.Exchange;

/// <summary>Another name, other dates with a reason. School year and base date stay: the lists stand on them.</summary>
internal sealed class EditExchange(Work<RotationDbContext> work)
{
    public Task HandleAsync(ExchangeId id, ExchangeForm input, Change change, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        var year = await db.ExchangeYears.OneAsync(y => y.Id == id, ct);
        db.Entry(year).Property(y => y.Version).OriginalValue = input.Version;
        year.MustBeOpen();
        (year.Name, year.Timetable) = (input.Name.Trim(), input.Timetable(year.Timetable));
    }, ct);
}
