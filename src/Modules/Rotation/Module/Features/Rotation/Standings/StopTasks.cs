using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Workforce.Platform.Actors;
using Workforce.Platform.Modules;
using Workforce.Platform.Units;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain.Stops;

namespace Workforce.Rotation.Features.Rotation.Standings;

/// <summary>Tells the officer that somebody in a locked round was barred.</summary>
internal sealed class StopTasks(Work<RotationDbContext> work, IStringLocalizer<Texts> texts) : IHomeTasks
{
    public async Task<IReadOnlyList<HomeTask>> ForAsync(Actor actor, CancellationToken ct) => actor.Role != Role.DistrictOfficer ? [] : await work.ReadAsync(async db =>
        (IReadOnlyList<HomeTask>)(await db.StandingStops.Where(s => s.State == StopState.Open).Join(db.Rounds, s => s.RoundId, r => r.Id, (s, r) => new { r.Id, r.Name }).ToListAsync(ct))
            .GroupBy(r => r).Select(g => new HomeTask(texts["师德处理：决定是否暂停聘任"], g.Key.Name, $"/Rotation/Standings/Index/{g.Key.Id.Value}", "hand-stop", g.Count())).ToList(), ct);
}
