using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Workforce.Ethics.Data;
using Workforce.Ethics.Domain.EntryChecks;
using Workforce.Platform.Actors;
using Workforce.Platform.Calendars;
using Workforce.Platform.Modules;
using Workforce.Platform.Units;

namespace Workforce.Ethics.Features.Ethics.EntryChecks;

/// <summary>Hits that wait for dismissal, for their handlers; and the batch of the year when nobody has made one.</summary>
internal sealed class EntryCheckTasks(Work<EthicsDbContext> work, Calendar calendar, IStringLocalizer<Texts> texts) : IHomeTasks
{
    public async Task<IReadOnlyList<HomeTask>> ForAsync(Actor actor, CancellationToken ct)
    {
        if (actor.Role != Role.DistrictOfficer)
            return [];
        var year = calendar.Today.Year;
        return await work.ReadAsync(async db =>
        {
            var tasks = new List<HomeTask>();
            var hits = await db.Set<CheckOutcome>().Where(o => o.Result == CheckResult.Hit && (o.Action == CheckAction.None || o.Action == CheckAction.Suspended)).Select(o => o.BatchId).ToListAsync(ct);
            if (hits.Count > 0)
                tasks.Add(new(texts["准入查询有记录，须立即处理"], texts["未成年人保护法第六十二条：不得聘用，在职的立即解聘。"], $"/Ethics/EntryChecks/Batch/{hits[0].Value}", "alert-octagon", hits.Count));
            if (!await db.Set<CheckBatch>().AnyAsync(b => b.Year == year && b.Kind == CheckKind.Annual, ct))
                tasks.Add(new(texts["在职人员年度查询"], texts["今年还没有送查。"], "/Ethics/EntryChecks", "shield-search", DueOn: new DateOnly(year, 12, 31)));
            return (IReadOnlyList<HomeTask>)tasks;
        }, ct);
    }
}
