using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.Staffing.Data;
using Workforce.Staffing.Domain.Quotas;
using Workforce.Staffing.Domain.Standards;

namespace Workforce.Staffing.Features.Staffing.Quotas;

/// <summary>Grants 附加编制 that the plan's standard knows; 0 takes it back. It counts from the next computation on.</summary>
internal sealed class GrantAddition(Work<StaffingDbContext> work)
{
    public Task HandleAsync(QuotaPlanId id, SchoolId school, GrantForm form, Change change, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        var plan = await db.QuotaPlans.OneAsync(p => p.Id == id, ct);
        plan.MustBeDraft();
        if (form.Which?.Split('|') is not [var stage, var key] || plan.Standard?.For(stage)?.Additions.FirstOrDefault(a => a.Key == key && a.Basis == AdditionBases.Granted) is null)
            throw new RuleBrokenException("这一标准没有这项附加编制。");
        if (!await db.QuotaLines.AnyAsync(l => l.PlanId == id && l.SchoolId == school && l.Stage == stage, ct))
            throw new OutOfReachException();
        if (form.Amount is not (>= 0 and < 1000))
            throw new RuleBrokenException("请填附加编制数，0 为取消。");
        var grant = await db.QuotaGrants.SingleOrDefaultAsync(g => g.PlanId == id && g.SchoolId == school && g.Stage == stage && g.Key == key, ct);
        if (form.Amount == 0)
        {
            if (grant is not null)
                db.Remove(grant);
            return;
        }
        if (string.IsNullOrWhiteSpace(form.Reason))
            throw new RuleBrokenException("附加编制要写明理由。");
        if (grant is null)
            db.Add(grant = new() { Id = new(Guid.CreateVersion7()), PlanId = id, DistrictId = plan.DistrictId, SchoolId = school, Stage = stage, Key = key, Reason = form.Reason.Trim() });
        (grant.Amount, grant.Reason) = (form.Amount.Value, form.Reason.Trim());
    }, ct);
}
