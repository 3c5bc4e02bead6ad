using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Actors;
using Workforce.Platform.Calendars;
using Workforce.Platform.Modules;
using Workforce.Platform.Pages;
using Workforce.Platform.Units;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Exemptions;

namespace Workforce.Rotation.Features.Rotation;

/// <summary>What waits for the bureau in its running rounds: the same next act that the round's page offers.</summary>
internal sealed class RotationTasks(Work<RotationDbContext> work, Calendar calendar, ModuleTexts texts) : IHomeTasks
{
    public async Task<IReadOnlyList<HomeTask>> ForAsync(Actor actor, CancellationToken ct)
    {
        if (actor.Role != Role.DistrictOfficer)
            return [];
        var days = await calendar.WorkingDaysAsync(ct);
        var words = texts.Of(GetType().Assembly);
        return await work.ReadAsync(async db =>
        {
            var running = await db.Rounds.Where(r => r.State != RoundState.Closed).OrderBy(r => r.Dates.ChoicesDueAt).Select(r => r.Id).ToListAsync(ct);
            var tasks = new List<HomeTask>();
            // A district runs one round, rarely two, so this is not a loop over rows.
            foreach (var id in running)
            {
                if (await RoundView.FindAsync(db, id, days, ct) is not { } view)
                    continue;
                var counts = await RoundCounts.ReadAsync(db, id, ct);
                var next = NextAct.Of(view, counts, calendar.Now, days);
                var proposed = view.Round.IsEditable ? await db.Exemptions.CountAsync(e => e.RoundId == id && e.State == ExemptionState.Proposed, ct) : 0;
                if (proposed > 0)
                    tasks.Add(new(words["核准直聘、免竞聘、暂缓名单"], view.Round.Name, $"/Rotation/Exemptions/Index/{id.Value}?show=Proposed", "user-check", proposed));
                tasks.Add(new(next.Heading.In(words), view.Round.Name, $"/Rotation/Rounds/Show/{id.Value}", "arrows-exchange", DueOn: DueOn(view)));
            }
            return tasks;
        }, ct);
    }

    private static DateOnly? DueOn(RoundView view) => view.Round.State switch
    {
        RoundState.Choosing => Calendar.On(view.Round.Dates.ChoicesDueAt),
        RoundState.Scoring => Calendar.On(view.Round.Dates.ContestsDueAt),
        RoundState.Locked => view.Round.Dates.DrawOn,
        RoundState.Published => view.Notice?.ClosesOn,
        _ => null,
    };
}
