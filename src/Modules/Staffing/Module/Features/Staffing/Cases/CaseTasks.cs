using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Workforce.Platform.Actors;
using Workforce.Platform.Calendars;
using Workforce.Platform.Modules;
using Workforce.Platform.Units;
using Workforce.Staffing.Data;
using Workforce.Staffing.Domain.Cases;

namespace Workforce.Staffing.Features.Staffing.Cases;

/// <summary>Suspicions to look at, cases that are due; a school sees its own that are open.</summary>
internal sealed class CaseTasks(Work<StaffingDbContext> work, Calendar calendar, IStringLocalizer<Texts> texts) : IHomeTasks
{
    public async Task<IReadOnlyList<HomeTask>> ForAsync(Actor actor, CancellationToken ct)
    {
        if (actor.Role is not (Role.DistrictOfficer or Role.Principal))
            return [];
        var today = calendar.Today;
        var rows = await work.ReadAsync(db => db.Cases.Where(c => c.State == CaseState.Suspected || c.State == CaseState.Open).Select(c => new { c.State, c.DueOn }).ToListAsync(ct), ct);
        var open = rows.Where(r => r.State == CaseState.Open).ToList();
        var tasks = new List<HomeTask>();
        if (open.Count > 0)
            tasks.Add(new(texts["办理编制问题"], texts["逾期 {0} 件。", open.Count(o => o.DueOn < today)], "/Staffing/Cases?show=open", "alert-triangle", open.Count, open.Min(o => o.DueOn)));
        if (actor.Role == Role.DistrictOfficer && rows.Count > open.Count)
            tasks.Add(new(texts["核对疑似编制问题"], texts["由教师档案自动发现，确认或者排除。"], "/Staffing/Cases?show=suspected", "zoom-question", rows.Count - open.Count));
        return tasks;
    }
}
