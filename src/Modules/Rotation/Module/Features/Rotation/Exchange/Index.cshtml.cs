using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Pages;
using Workforce.Platform.Units;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain.Exchange;

namespace Workforce.Rotation.Features.Rotation.Exchange;

/// <summary>The exchanges of the district, newest first.</summary>
[Authorize("rotation.exchange")]
internal sealed class IndexModel(Work<RotationDbContext> work) : WorkforcePage
{
    public IReadOnlyList<Row> Years { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct) => Years = await work.ReadAsync(db => db.ExchangeYears.OrderByDescending(y => y.SchoolYear)
        .Select(y => new Row(y.Id, y.Name, y.BaseOn, y.ClosedAt == null,
            db.ExchangeMembers.Count(m => m.ExchangeId == y.Id && m.Listed == Listing.Eligible), db.ExchangeMoves.Count(m => m.ExchangeId == y.Id && (m.State == MoveState.Approved || m.State == MoveState.Returned))))
        .ToListAsync(ct), ct);

    internal sealed record Row(ExchangeId Id, string Name, DateOnly BaseOn, bool IsOpen, int Eligible, int Out);
}
