using Microsoft.EntityFrameworkCore;
using Workforce.Access.Contracts;
using Workforce.Platform.Units;
using Workforce.Staffing.Contracts;
using Workforce.Staffing.Data;
using Workforce.Staffing.Domain.Quotas;

namespace Workforce.Staffing.Features.Staffing.Quotas;

internal sealed class ApprovedQuotasReader(Work<StaffingDbContext> work) : IApprovedQuotas
{
    public Task<ApprovedQuotas?> InForceAsync(DistrictId district, int schoolYear, CancellationToken ct) => work.ReadAsync(async db =>
    {
        var plan = await db.QuotaPlans.AsNoTracking().Where(p => p.DistrictId == district && p.SchoolYear <= schoolYear && p.State == PlanState.Approved)
            .OrderByDescending(p => p.SchoolYear).FirstOrDefaultAsync(ct);
        if (plan is null)
            return null;
        var lines = await db.QuotaLines.Where(l => l.PlanId == plan.Id).Select(l => new SchoolStageQuota(l.SchoolId, l.Stage, l.Allocated ?? 0)).ToListAsync(ct);
        return new ApprovedQuotas(district, plan.SchoolYear, plan.Number, plan.Decision!.Number, plan.Decision.IssuedOn, lines);
    }, ct);
}
