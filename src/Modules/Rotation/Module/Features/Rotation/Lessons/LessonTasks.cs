using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Workforce.Platform.Actors;
using Workforce.Platform.Calendars;
using Workforce.Platform.Modules;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Lessons;

namespace Workforce.Rotation.Features.Rotation.Lessons;

/// <summary>Groups that a principal's school runs, and the lesson a candidate is to give.</summary>
internal sealed class LessonTasks(Work<RotationDbContext> work, Calendar calendar, Names names, IStringLocalizer<Texts> texts) : IHomeTasks
{
    public async Task<IReadOnlyList<HomeTask>> ForAsync(Actor actor, CancellationToken ct) => actor.Role switch
    {
        Role.Principal when actor.Reach.SchoolId is { } school => await HostedAsync(new(school), ct),
        Role.Teacher when actor.Reach.TeacherId is { } teacher => await OwnAsync(new(teacher), ct),
        _ => [],
    };

    private Task<IReadOnlyList<HomeTask>> HostedAsync(SchoolId school, CancellationToken ct) => work.ReadAsync<IReadOnlyList<HomeTask>>(async db => (await (
        from session in db.LessonSessions
        where session.HostedBy == school && session.State != LessonState.Published
        join round in db.Rounds on session.RoundId equals round.Id
        where round.State == RoundState.Choosing || round.State == RoundState.Scoring
        select new { session, round.Name }).AsNoTracking().ToListAsync(ct))
        .ConvertAll(s => new HomeTask(texts["承办试讲"], texts["{0}：{1}{2}，{3:M月d日 HH:mm}。", s.Name, names.Of("stage", s.session.Stage), names.Of("subject", s.session.Subject), Stages.Local(s.session.StartsAt)],
            $"/Rotation/Lessons/Session/{s.session.RoundId.Value}/{s.session.Id.Value}", "presentation", DueOn: Calendar.On(s.session.StartsAt))), ct);

    private Task<IReadOnlyList<HomeTask>> OwnAsync(TeacherId me, CancellationToken ct) => work.ReadAsync<IReadOnlyList<HomeTask>>(async db => (await (
        from turn in db.LessonTurns
        where turn.TeacherId == me
        join session in db.LessonSessions on turn.SessionId equals session.Id
        where session.State == LessonState.Drawn && session.StartsAt > calendar.Now
        join round in db.Rounds on session.RoundId equals round.Id
        select new { session, turn.Order, round.Name }).AsNoTracking().ToListAsync(ct))
        .ConvertAll(s => new HomeTask(texts["参加试讲"], texts["{0}：{1:M月d日 HH:mm}，{2}，抽签号 {3}。", s.Name, Stages.Local(s.session.StartsAt), s.session.Place, s.Order],
            $"/Rotation/Lessons/Mine/{s.session.RoundId.Value}", "presentation", DueOn: Calendar.On(s.session.StartsAt))), ct);
}
