using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Workforce.Platform.Actors;
using Workforce.Platform.Calendars;
using Workforce.Platform.Modules;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Features.Rotation.Handovers;

/// <summary>Reminds a principal of the people whose coming or going is not seen to yet.</summary>
internal sealed class HandoverTasks(Work<RotationDbContext> work, Calendar calendar, IStringLocalizer<Texts> texts) : IHomeTasks
{
    public async Task<IReadOnlyList<HomeTask>> ForAsync(Actor actor, CancellationToken ct)
    {
        if (actor.Role != Role.Principal || actor.Reach.SchoolId is not { } id)
            return [];
        var school = new SchoolId(id);
        var days = await calendar.WorkingDaysAsync(ct);
        return await work.ReadAsync(async db =>
        {
            var lists = (await db.Handovers.AsNoTracking().Where(h => h.SchoolId == school).ToListAsync(ct)).GroupBy(h => h.RoundId).ToDictionary(g => g.Key, g => g.ToList());
            var rounds = await db.Rounds.AsNoTracking().Where(r => lists.Keys.Contains(r.Id) && r.State == RoundState.Closed).ToListAsync(ct);
            return rounds.Select(round => (round, open: lists[round.Id].Count(h => !h.IsDone(round.Policy.Values.HandoverItems)))).Where(r => r.open > 0)
                .Select(r => new HomeTask(texts["办理人员交接"], texts["{0}：调入、调出本校的教师。", r.round.Name], $"/Rotation/Handovers/School/{r.round.Id.Value}", "arrows-exchange", r.open, r.round.Policy.Values.HandoverDays?.After(r.round.Dates.EffectiveOn, days))).ToList();
        }, ct);
    }
}
