using Microsoft.EntityFrameworkCore;
using Workforce.Access.Contracts;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Staffing.Data;
using Workforce.Staffing.Domain.Reserve;

namespace Workforce.Staffing.Features.Staffing.Reserve;

/// <summary>Sets how many posts the pool has, never fewer than are out.</summary>
internal sealed class ResizePool(Work<StaffingDbContext> work)
{
    public Task HandleAsync(DistrictId district, PoolForm form, Change change, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        var pool = await db.ReservePools.SingleOrDefaultAsync(p => p.DistrictId == district, ct);
        if (pool is not null)
            db.Entry(pool).Property(p => p.Version).OriginalValue = form.Version;
        else
            db.Add(pool = new() { DistrictId = district, DocumentNumber = "" });
        pool.Resize(form.Posts, form.Document, await db.ReserveLoans.Where(l => l.DistrictId == district).SumAsync(l => l.Posts - l.Returned, ct));
    }, ct);
}
