using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain.PostPlans;
using Workforce.Rotation.Features.Rotation.Posts;

namespace Workforce.Rotation.Features.Rotation.PostPlans;

/// <summary>The bureau returns a plan to be changed, or gives up the school's plan here because the school settles it on paper.</summary>
internal sealed class ReturnPlan(Work<RotationDbContext> work)
{
    public Task HandleAsync(RoundId round, SchoolId school, bool giveUp, string? reason, Change change, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        PostsChangeOnlyInDraft.Check(await db.Rounds.AsNoTracking().OneAsync(r => r.Id == round, ct));
        if (string.IsNullOrWhiteSpace(reason))
            throw new RuleBrokenException("请写明理由，学校看得到。");
        var plan = await db.PostPlans.OneAsync(p => p.RoundId == round && p.SchoolId == school, ct);
        if (giveUp)
        {
            if (plan.State == PostPlanState.Published)
                throw new RuleBrokenException("岗位已经公布，方案不能撤销。");
            db.Remove(plan);
        }
        else
        {
            plan.Return(reason.Trim());
        }
    }, ct);
}
