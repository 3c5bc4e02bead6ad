using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Staffing.Contracts;
using Workforce.Staffing.Data;
using Workforce.Staffing.Domain.Quotas;

namespace Workforce.Staffing.Features.Staffing.Quotas;

/// <summary>Approves a plan with its document; the version in force until now steps back.</summary>
internal sealed class ApprovePlan(Work<StaffingDbContext> work)
{
    public Task HandleAsync(QuotaPlanId id, DecisionForm form, Change change, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        var plan = await db.QuotaPlans.OneAsync(p => p.Id == id, ct);
        db.Entry(plan).Property(p => p.Version).OriginalValue = form.Version;
        var open = await db.QuotaLines.CountAsync(l => l.PlanId == id && l.Allocated == null, ct);
        if (open > 0)
            throw new RuleBrokenException("还有 {0} 行没有分配，不能核定。", open);
        var before = await db.QuotaPlans.SingleOrDefaultAsync(p => p.DistrictId == plan.DistrictId && p.SchoolYear == plan.SchoolYear && p.State == PlanState.Approved, ct);
        var decision = new Decision(form.Number!.Trim(), form.IssuedOn!.Value, string.IsNullOrWhiteSpace(form.FilingNumber) ? null : form.FilingNumber.Trim(), form.FiledOn);
        plan.Approve(decision, before, change.At);
        db.Publish(new QuotasApproved(plan.DistrictId, plan.SchoolYear, plan.Number, decision.Number));
    }, ct);
}
