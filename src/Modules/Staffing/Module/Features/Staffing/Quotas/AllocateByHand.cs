using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Staffing.Data;
using Workforce.Staffing.Domain.Quotas;

namespace Workforce.Staffing.Features.Staffing.Quotas;

/// <summary>Sets one stage of a school by hand, with a reason; the total holds.</summary>
internal sealed class AllocateByHand(Work<StaffingDbContext> work)
{
    public Task HandleAsync(QuotaPlanId id, HandForm form, Change change, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        var plan = await db.QuotaPlans.OneAsync(p => p.Id == id, ct);
        plan.MustBeDraft();
        var line = await db.QuotaLines.OneAsync(l => l.Id == new QuotaLineId(form.Line) && l.PlanId == id, ct);
        if (form.Posts is not (>= 0 and < 100_000))
            throw new RuleBrokenException("请填分配数，不能是负数。");
        if (plan.Total is not { } total)
            throw new RuleBrokenException("先填全县总量，再手工调整。");
        db.Entry(line).Property(l => l.Version).OriginalValue = form.Version;
        var others = await db.QuotaLines.Where(l => l.PlanId == id && l.Id != line.Id).SumAsync(l => l.Allocated ?? 0, ct);
        if (others + form.Posts > total)
            throw new RuleBrokenException("其他学校已分配 {0} 个，加上这里的 {1} 个超过全县总量 {2} 个。", others, form.Posts, total);
        line.AllocateByHand(form.Posts.Value, form.Reason);
    }, ct);
}
