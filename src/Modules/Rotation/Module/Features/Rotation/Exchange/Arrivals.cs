using Microsoft.EntityFrameworkCore;
using Workforce.Access.Contracts;
using Workforce.Platform.Actors;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain.Exchange;

namespace Workforce.Rotation.Features.Rotation.Exchange;

/// <summary>
/// Who comes to a school. The rows belong to the schools they come from, out of a principal's reach, so the district is read
/// and only what a receiving school may know is given: who is approved, nobody who is still being talked about.
/// </summary>
internal sealed class Arrivals(Work<RotationDbContext> work)
{
    public Task<List<Arrival>> OfAsync(ExchangeId id, DistrictId district, SchoolId school, CancellationToken ct) => work.ReadAsAsync(Actor.System("rotation.exchange-arrivals", Reach.District(district.Value)), db =>
        (from move in db.ExchangeMoves
         join home in db.ExchangeSchools on new { move.ExchangeId, move.SchoolId } equals new { home.ExchangeId, home.SchoolId }
         where move.ExchangeId == id && move.ReceivingSchoolId == school && (move.State == MoveState.Approved || move.State == MoveState.Returned)
         orderby move.StaffNumber
         select new Arrival(move.Name, move.StaffNumber, home.Name, move.Stage, move.Subject, move.IsBackbone, move.Kind, move.BeginsOn!.Value, move.EndsOn, move.ReturnedOn)).ToListAsync(ct), ct);
}
