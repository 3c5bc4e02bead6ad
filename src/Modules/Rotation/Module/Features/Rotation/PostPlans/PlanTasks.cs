using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Workforce.Platform.Actors;
using Workforce.Platform.Modules;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.PostPlans;

namespace Workforce.Rotation.Features.Rotation.PostPlans;

/// <summary>A principal's plan that waits for its staff congress or its filing; the bureau's filed plans to publish.</summary>
internal sealed class PlanTasks(Work<RotationDbContext> work, IStringLocalizer<Texts> texts) : IHomeTasks
{
    public async Task<IReadOnlyList<HomeTask>> ForAsync(Actor actor, CancellationToken ct)
    {
        if (actor.Role is not (Role.Principal or Role.DistrictOfficer))
            return [];
        var waiting = await work.ReadAsync(db => (from plan in db.PostPlans
                                                  join round in db.Rounds on plan.RoundId equals round.Id
                                                  where round.State == RoundState.Draft && plan.State != PostPlanState.Published
                                                  select new { plan.SchoolId, plan.State, round.Id, round.Name }).ToListAsync(ct), ct);
        if (actor.Role == Role.DistrictOfficer)
            return waiting.Where(w => w.State == PostPlanState.Filed).GroupBy(w => (w.Id, w.Name))
                .Select(g => new HomeTask(texts["公布已报备的岗位"], texts["{0}：学校的岗位设置方案已经报备。", g.Key.Name], $"/Rotation/PostPlans/Index/{g.Key.Id.Value}", "list-check", g.Count())).ToList();
        return waiting.Where(w => w.SchoolId == new SchoolId(actor.Reach.SchoolId ?? Guid.Empty) && w.State != PostPlanState.Filed)
            .Select(w => new HomeTask(w.State == PostPlanState.Draft ? texts["登记教代会审议"] : texts["登记报备"], texts["{0}：岗位设置方案。", w.Name], $"/Rotation/PostPlans/School/{w.Id.Value}", "list-check")).ToList();
    }
}
