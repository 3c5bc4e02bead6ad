using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Changes;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain.PostPlans;

namespace Workforce.Rotation.Features.Rotation.PostPlans;

/// <summary>
/// 国务院令第652号 art. 7: a school's 岗位设置方案 is filed before anything rests on it. Only plans begun here are asked for: a
/// district that settles posts on paper has none.
/// </summary>
internal static class BegunPlansAreFiledFirst
{
    /// <summary>Before a round opens.</summary>
    public static async Task CheckAsync(RotationDbContext db, RoundId round, CancellationToken ct)
    {
        var open = await (from plan in db.PostPlans
                          where plan.RoundId == round && plan.State != PostPlanState.Published
                          join school in db.Schools on new { plan.RoundId, School = plan.SchoolId } equals new { school.RoundId, school.School }
                          orderby school.Code
                          select school.Name).ToListAsync(ct);
        if (open.Count > 0)
            throw new RuleBrokenException("{0} 所学校的岗位设置方案还没有备案公布，不能开放：{1}。", open.Count, string.Join("、", open.Take(10)));
    }

    /// <summary>Before a school publishes posts for its in-school competition.</summary>
    public static async Task CheckAsync(RotationDbContext db, RoundId round, SchoolId school, CancellationToken ct)
    {
        if (await db.PostPlans.AnyAsync(p => p.RoundId == round && p.SchoolId == school && p.State != PostPlanState.Published, ct))
            throw new RuleBrokenException("本校的岗位设置方案还没有备案公布，不能公布竞聘岗位。");
    }
}
