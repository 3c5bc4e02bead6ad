using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Workforce.Platform.Actors;
using Workforce.Platform.Calendars;
using Workforce.Platform.Modules;
using Workforce.Platform.Pages;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.InSchool;
using Workforce.Rotation.Domain.Plans;

namespace Workforce.Rotation.Features.Rotation.InSchool;

/// <summary>What a competition inside a school asks of its principal, its teachers and its panel today.</summary>
internal sealed class InSchoolTasks(Work<RotationDbContext> work, TeacherInSchool mine, Calendar calendar, ModuleTexts modules) : IHomeTasks
{
    public async Task<IReadOnlyList<HomeTask>> ForAsync(Actor actor, CancellationToken ct) => actor switch
    {
        { Role: Role.Principal, Reach.SchoolId: { } school } => await ForSchoolAsync(new(school), ct),
        { Role: Role.Teacher, Reach.TeacherId: { } teacher } => await ForTeacherAsync(new(teacher), ct),
        _ => [],
    };

    private async Task<IReadOnlyList<HomeTask>> ForSchoolAsync(SchoolId school, CancellationToken ct)
    {
        var (texts, days, today) = (modules.Of(GetType().Assembly), await calendar.WorkingDaysAsync(ct), calendar.Today);
        return await work.ReadAsync(async db =>
        {
            var drafts = (await db.Rounds.AsNoTracking().Where(r => r.State == RoundState.Draft && db.Posts.Any(p => p.RoundId == r.Id && p.OfferedBy == school)).ToListAsync(ct)).Where(r => r.Policy.Values.Runs(RoundStages.InSchool)).ToList();
            var tasks = new List<HomeTask>();
            // A district prepares one round, rarely two, so this is not a loop over rows.
            foreach (var round in drafts)
            {
                var view = await CompetitionView.ReadAsync(db, CompetitionGate.Of(db, round.Id, school), ct);
                if (view?.Competition.IsDone == true)
                    continue;
                var next = SchoolNext.Of(view, today, days);
                var due = view is null ? [] : view.Open.Select(c => c.AnswerDueOn).ToList();
                tasks.Add(new(texts["校内竞聘"], next.Heading.In(texts), $"/Rotation/InSchool/School/{round.Id.Value}", "users", due.Count > 0 ? due.Count : null, due.Count > 0 ? due.Min() : view?.Competition.TakesApplications(today) == true ? view.Competition.AppliesUntil : null));
            }
            return tasks;
        }, ct);
    }

    private async Task<IReadOnlyList<HomeTask>> ForTeacherAsync(TeacherId me, CancellationToken ct)
    {
        var under = await mine.ReadAsync(me, ct);
        if (under.Count == 0)
            return [];
        var (texts, days, today) = (modules.Of(GetType().Assembly), await calendar.WorkingDaysAsync(ct), calendar.Today);
        return await work.ReadAsync(async db =>
        {
            var tasks = new List<HomeTask>();
            // A teacher has one school, and it one competition.
            foreach (var (id, name, competition) in under)
            {
                var page = $"/Rotation/InSchool/Mine/{id.Value}";
                var application = await db.Applications.AsNoTracking().SingleOrDefaultAsync(a => a.CompetitionId == competition.Id && a.TeacherId == me, ct);
                if (await db.Recusals.CountAsync(r => r.CompetitionId == competition.Id && r.TeacherId == me && r.Relation == null, ct) is var undeclared and > 0)
                    tasks.Add(new(texts["申明有无应当回避的关系"], texts["{0}：您在考评组。", name], $"/Rotation/InSchool/Declare/{id.Value}", "user-exclamation", undeclared));
                if (competition.TakesApplications(today) && application is null or { State: ApplicationState.Withdrawn } && !await db.Exemptions.AnyAsync(e => e.RoundId == id && e.TeacherId == me && e.State == Domain.Exemptions.ExemptionState.Approved, ct))
                    tasks.Add(new(texts["报名校内竞聘"], texts["{0}：没有报名的列入落聘名单。", name], page, "clipboard-list", DueOn: competition.AppliesUntil));
                else if (application is { IsSelfScored: false, Total: null, State: ApplicationState.Applied or ApplicationState.Eligible } && !competition.IsDone)
                    tasks.Add(new(texts["填自评分"], texts["{0}：已报名，还没有自评。", name], page, "checklist", DueOn: competition.TakesApplications(today) ? competition.AppliesUntil : null));
                if (application is not null && await ContestPosted.OpenAsync(db, competition, days, ct) is { } open && today <= open.Until)
                    tasks.Add(new(texts[open.Kind == PostedKind.Scores ? "核对校内竞聘评分" : "看拟聘、落聘名单"], texts["{0}：有误可以提出。", name], page, "checklist", DueOn: open.Until));
            }
            return tasks;
        }, ct);
    }
}
