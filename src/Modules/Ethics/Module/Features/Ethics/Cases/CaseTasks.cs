using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Workforce.Ethics.Data;
using Workforce.Ethics.Domain.Cases;
using Workforce.Platform.Actors;
using Workforce.Platform.Calendars;
using Workforce.Platform.Modules;
using Workforce.Platform.Units;

namespace Workforce.Ethics.Features.Ethics.Cases;

/// <summary>Cases somebody handles, appeals to answer, sanctions to lift; for a teacher what was served on her. Counted behind the wall, so only one's own are counted.</summary>
internal sealed class CaseTasks(Work<EthicsDbContext> work, Calendar calendar, IStringLocalizer<Texts> texts) : IHomeTasks
{
    public async Task<IReadOnlyList<HomeTask>> ForAsync(Actor actor, CancellationToken ct)
    {
        var today = calendar.Today;
        if (actor.Role == Role.Teacher)
            return await work.ReadAsync(async db => (IReadOnlyList<HomeTask>)await db.ServedPapers.Where(p => p.AppealBy >= today).Select(p => new HomeTask(texts["送达您的文书"], p.Title, "/Ethics/Served", "mail", null, p.AppealBy)).ToListAsync(ct), ct);
        if (actor.Role is not (Role.DistrictOfficer or Role.Principal or Role.Inspector))
            return [];
        return await work.ReadAsync(async db =>
        {
            var tasks = new List<HomeTask>();
            var open = await db.Cases.Where(c => c.State != CaseState.Served && c.State != CaseState.Closed).Select(c => c.DueOn).ToListAsync(ct);
            if (open.Count > 0)
                tasks.Add(new(texts["办理师德案件"], texts["逾期 {0} 件。", open.Count(d => d < today)], "/Ethics/Cases?show=open", "scale", open.Count, open.Min()));
            var appeals = await db.CaseAppeals.Where(a => a.State == AppealState.Filed).Select(a => a.AnswerBy).ToListAsync(ct);
            if (appeals.Count > 0)
                tasks.Add(new(texts["答复师德处理申诉"], texts["自收到之日起计算期限。"], "/Ethics/Cases?show=appealed", "gavel", appeals.Count, appeals.Min()));
            var ended = await db.Decisions.CountAsync(d => d.ServedOn != null && d.RevokedOn == null && d.LiftedOn == null && d.SanctionEndsOn < today, ct);
            if (ended > 0)
                tasks.Add(new(texts["书面解除处分"], texts["处分期已满，还没有解除。"], "/Ethics/Cases?show=ended", "lock-open", ended));
            return (IReadOnlyList<HomeTask>)tasks;
        }, ct);
    }
}
