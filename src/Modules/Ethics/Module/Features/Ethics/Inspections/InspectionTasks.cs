using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Workforce.Ethics.Data;
using Workforce.Ethics.Domain.Inspections;
using Workforce.Platform.Actors;
using Workforce.Platform.Modules;
using Workforce.Platform.Units;

namespace Workforce.Ethics.Features.Ethics.Inspections;

/// <summary>Visits to make and findings to follow up, for those who inspect.</summary>
internal sealed class InspectionTasks(Work<EthicsDbContext> work, IStringLocalizer<Texts> texts) : IHomeTasks
{
    public async Task<IReadOnlyList<HomeTask>> ForAsync(Actor actor, CancellationToken ct)
    {
        if (actor.LevelOf() is not { } level)
            return [];
        return await work.ReadAsync(async db =>
        {
            var tasks = new List<HomeTask>();
            var planned = await db.Set<InspectionVisit>().Where(v => v.Level == level && v.State == VisitState.Planned).Select(v => v.PlannedOn).ToListAsync(ct);
            if (planned.Count > 0)
                tasks.Add(new(texts["师德督查"], texts["已安排、还没有登记结论的检查。"], "/Ethics/Inspections?show=planned", "eye-check", planned.Count, planned.Min()));
            var lower = level == InspectionLevel.District ? InspectionLevel.School : level;
            var open = await db.Set<InspectionFinding>().VisibleTo(actor, db.Set<InspectionVisit>()).CountAsync(f => f.State == FindingState.Found && (f.FoundBy == level || f.FoundBy == lower), ct);
            if (open > 0)
                tasks.Add(new(texts["督查线索"], texts["发现的问题还没有着手处理。"], "/Ethics/Inspections/Findings?show=Found", "alert-triangle", open));
            return (IReadOnlyList<HomeTask>)tasks;
        }, ct);
    }
}
