using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Workforce.Platform.Actors;
using Workforce.Platform.Calendars;
using Workforce.Platform.Modules;
using Workforce.Platform.Units;
using Workforce.Staffing.Data;

namespace Workforce.Staffing.Features.Staffing.Reserve;

/// <summary>Loans of the pool that are overdue, for the bureau and for the school that has them; those due within a month as well.</summary>
internal sealed class ReserveTasks(Work<StaffingDbContext> work, Calendar calendar, IStringLocalizer<Texts> texts) : IHomeTasks
{
    public async Task<IReadOnlyList<HomeTask>> ForAsync(Actor actor, CancellationToken ct)
    {
        if (actor.Role is not (Role.DistrictOfficer or Role.Principal))
            return [];
        var (today, soon) = (calendar.Today, calendar.Today.AddMonths(1));
        var due = await work.ReadAsync(db => db.ReserveLoans.Where(l => l.Returned < l.Posts && l.DueOn <= soon).Select(l => new { l.DueOn, Out = l.Posts - l.Returned }).ToListAsync(ct), ct);
        if (due.Count == 0)
            return [];
        return [new(texts["归还周转编制"], texts["逾期 {0} 笔，共 {1} 名未还。", due.Count(d => d.DueOn < today), due.Sum(d => d.Out)], "/Staffing/Reserve?show=due", "refresh-dot", due.Count, due.Min(d => d.DueOn))];
    }
}
