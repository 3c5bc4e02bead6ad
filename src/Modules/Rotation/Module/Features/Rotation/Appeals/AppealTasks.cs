using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Workforce.Platform.Actors;
using Workforce.Platform.Calendars;
using Workforce.Platform.Modules;
using Workforce.Platform.Units;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain.Appeals;

namespace Workforce.Rotation.Features.Rotation.Appeals;

/// <summary>Appeals to handle, decisions to serve, and until when a teacher may go on.</summary>
internal sealed class AppealTasks(Work<RotationDbContext> work, Calendar calendar, IStringLocalizer<Texts> texts) : IHomeTasks
{
    public async Task<IReadOnlyList<HomeTask>> ForAsync(Actor actor, CancellationToken ct)
    {
        if (actor.Role is not (Role.DistrictOfficer or Role.Principal or Role.Teacher))
            return [];
        var today = calendar.Today;
        return await work.ReadAsync(async db =>
        {
            // Rows of those under way and of those just served: a district has few.
            var appeals = await db.Appeals.AsNoTracking().Where(a => a.State == AppealState.Filed || a.State == AppealState.Accepted || a.State != AppealState.Withdrawn && a.ServedOn == null || a.NextBy >= today).ToListAsync(ct);
            if (actor.Role == Role.Teacher)
                return (IReadOnlyList<HomeTask>)appeals.Where(a => a.NextBy >= today).Select(a => new HomeTask(texts["申诉决定已送达"], a.About, $"/Rotation/Appeals/Show/{a.Id.Value}", "gavel", DueOn: a.NextBy)).ToList();
            var mine = appeals.Where(actor.Handles).ToList();
            var (open, unserved) = (mine.Where(a => a.IsOpen).ToList(), mine.Count(a => a.WaitsForService));
            var tasks = new List<HomeTask>();
            if (open.Count > 0)
                tasks.Add(new(texts["办理申诉"], texts["逾期 {0} 件。", open.Count(a => a.DueOn < today)], "/Rotation/Appeals?show=open", "gavel", open.Count, open.Min(a => a.DueOn)));
            if (unserved > 0)
                tasks.Add(new(texts["送达申诉决定"], texts["已决定，还没有登记送达。"], "/Rotation/Appeals?show=unserved", "gavel", unserved));
            return tasks;
        }, ct);
    }
}
