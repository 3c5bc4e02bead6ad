using Microsoft.EntityFrameworkCore;
using Workforce.Access.Contracts;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Staffing.Data;
using Workforce.Staffing.Domain.Quotas;

namespace Workforce.Staffing.Features.Staffing.Quotas;

/// <summary>A year's first plan, or a further version of it with its reason.</summary>
internal sealed class CreatePlan(Work<StaffingDbContext> work)
{
    public Task<QuotaPlanId> HandleAsync(DistrictId district, int schoolYear, string? reason, Change change, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        var plans = await db.QuotaPlans.Where(p => p.DistrictId == district && p.SchoolYear == schoolYear).Select(p => new { p.Number, p.State, p.Total }).ToListAsync(ct);
        if (plans.Exists(p => p.State == PlanState.Draft))
            throw new RuleBrokenException("这个学年已有一版在办理。");
        if (plans.Count > 0 && string.IsNullOrWhiteSpace(reason))
            throw new RuleBrokenException("另起一版要写明理由。");
        if (!await db.EnrolmentReturns.AnyAsync(r => r.DistrictId == district && r.SchoolYear == schoolYear, ct))
            throw new RuleBrokenException("{0} 学年还没有学生和班级的数据，不能测算。", schoolYear);
        var plan = new QuotaPlan { Id = new(Guid.CreateVersion7()), DistrictId = district, SchoolYear = schoolYear, Number = plans.Count + 1, Reason = string.IsNullOrWhiteSpace(reason) ? null : reason.Trim() };
        if (plans.OrderBy(p => p.Number).LastOrDefault()?.Total is { } total)
            plan.Within(total);
        db.Add(plan);
        return plan.Id;
    }, ct);
}
