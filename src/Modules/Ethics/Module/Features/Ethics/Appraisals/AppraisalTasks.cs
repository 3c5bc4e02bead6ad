using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Workforce.Ethics.Data;
using Workforce.Ethics.Domain.Appraisals;
using Workforce.Platform.Actors;
using Workforce.Platform.Modules;
using Workforce.Platform.Units;

namespace Workforce.Ethics.Features.Ethics.Appraisals;

/// <summary>What to enter, to confirm, to answer, to look at.</summary>
internal sealed class AppraisalTasks(Work<EthicsDbContext> work, IStringLocalizer<Texts> texts) : IHomeTasks
{
    public async Task<IReadOnlyList<HomeTask>> ForAsync(Actor actor, CancellationToken ct)
    {
        if (actor.Role is not (Role.DistrictOfficer or Role.Principal or Role.Teacher))
            return [];
        return await work.ReadAsync(async db =>
        {
            var tasks = new List<HomeTask>();
            if (await db.Set<AppraisalYear>().Where(y => !y.IsClosed).OrderByDescending(y => y.Year).FirstOrDefaultAsync(ct) is not { } year)
                return (IReadOnlyList<HomeTask>)tasks;
            var schools = db.Set<AppraisalSchool>().Where(s => s.YearId == year.Id);
            if (actor.Role == Role.DistrictOfficer && await schools.CountAsync(s => s.State == AppraisalSchoolState.Submitted, ct) is > 0 and var waiting)
                tasks.Add(new(texts["确认师德考核"], texts["学校已提交，等区确认。"], $"/Ethics/Appraisals/Show/{year.Id.Value}", "stars", waiting));
            if (actor.Role == Role.Principal)
            {
                if (await schools.AnyAsync(s => s.State == AppraisalSchoolState.Entering, ct))
                    tasks.Add(new(texts["录入师德考核"], texts["{0} 年度，录入或导入后提交。", year.Year], $"/Ethics/Appraisals/School/{year.Id.Value}", "stars"));
                if (await db.Set<Appraisal>().CountAsync(a => a.YearId == year.Id && a.Contest != null && a.AnsweredAt == null, ct) is > 0 and var contests)
                    tasks.Add(new(texts["答复师德考核复核"], texts["教师对考核结果有异议。"], $"/Ethics/Appraisals/School/{year.Id.Value}?show=contests", "message-question", contests));
            }
            if (actor.Role == Role.Teacher && await schools.AnyAsync(s => s.State == AppraisalSchoolState.Submitted, ct) && await db.Set<Appraisal>().AnyAsync(a => a.YearId == year.Id && a.IsShown, ct))
                tasks.Add(new(texts["师德考核结果"], texts["学校已提交，区确认之前可以提出复核。"], "/Ethics/Appraisals", "stars"));
            return tasks;
        }, ct);
    }
}
