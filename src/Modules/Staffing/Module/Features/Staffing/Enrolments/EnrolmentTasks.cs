using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Workforce.Platform.Actors;
using Workforce.Platform.Modules;
using Workforce.Platform.Units;
using Workforce.Staffing.Data;
using Workforce.Staffing.Domain.Enrolments;

namespace Workforce.Staffing.Features.Staffing.Enrolments;

/// <summary>Returns that a school has to fill in, and stated ones that the bureau has to confirm.</summary>
internal sealed class EnrolmentTasks(Work<StaffingDbContext> work, IStringLocalizer<Texts> texts) : IHomeTasks
{
    public async Task<IReadOnlyList<HomeTask>> ForAsync(Actor actor, CancellationToken ct)
    {
        if (actor.Role is not (Role.Principal or Role.DistrictOfficer))
            return [];
        var state = actor.Role == Role.Principal ? ReturnState.Draft : ReturnState.Stated;
        var waiting = await work.ReadAsync(db => db.EnrolmentReturns.Where(r => r.State == state).GroupBy(r => r.SchoolYear).OrderByDescending(g => g.Key).Select(g => new { Year = g.Key, Count = g.Count() }).ToListAsync(ct), ct);
        return waiting.Select(w => actor.Role == Role.Principal
            ? new HomeTask(texts["填报学生和班级"], texts["{0} 学年", SchoolYears.Text(w.Year)], $"/Staffing/Enrolments?year={w.Year}", "users-group")
            : new HomeTask(texts["确认学生和班级"], texts["{0} 学年", SchoolYears.Text(w.Year)], $"/Staffing/Enrolments?year={w.Year}", "users-group", w.Count)).ToList();
    }
}
