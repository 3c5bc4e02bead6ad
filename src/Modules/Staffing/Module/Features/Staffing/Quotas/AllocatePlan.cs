using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.Staffing.Data;
using Workforce.Staffing.Domain.Quotas;

namespace Workforce.Staffing.Features.Staffing.Quotas;

/// <summary>Allocates a computed plan inside the county's total.</summary>
internal sealed class AllocatePlan(Work<StaffingDbContext> work, ISchoolDirectory schools)
{
    public async Task HandleAsync(QuotaPlanId id, int? total, Change change, CancellationToken ct)
    {
        if (total is not (> 0 and < 1_000_000))
            throw new RuleBrokenException("请填全县总量。");
        var plan = await work.ReadAsync(db => db.QuotaPlans.AsNoTracking().OneAsync(p => p.Id == id, ct), ct);
        var order = (await schools.InDistrictAsync(plan.DistrictId, ct)).ToDictionary(s => s.Id, s => s.Code);
        await work.ChangeAsync(change, async db =>
        {
            var draft = await db.QuotaPlans.OneAsync(p => p.Id == id, ct);
            if (draft.Standard is null)
                throw new RuleBrokenException("还没有测算，不能分配。");
            draft.Within(total.Value);
            var lines = await db.QuotaLines.Where(l => l.PlanId == id).ToListAsync(ct);
            AllocationRule.Apply(total.Value, draft.Standard.Rounding, lines.OrderBy(l => order.GetValueOrDefault(l.SchoolId), StringComparer.Ordinal).ThenBy(l => l.Stage, StringComparer.Ordinal).ToList());
            draft.Allocated(change.At);
        }, ct);
    }
}
