using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Workforce.Platform.Actors;
using Workforce.Platform.Modules;
using Workforce.Platform.Sheets.Imports;
using Workforce.Platform.Sheets.Pages;
using Workforce.Platform.Units;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Features.Rotation.Posts;

/// <summary>Sheets of posts that she handed in and has not decided on, as long as their round still takes posts.</summary>
internal sealed class ImportTasks(ImportDesk<RotationDbContext> desk, Work<RotationDbContext> work, IStringLocalizer<Texts> texts) : IHomeTasks
{
    public async Task<IReadOnlyList<HomeTask>> ForAsync(Actor actor, CancellationToken ct)
    {
        if (actor.Role != Role.DistrictOfficer || await desk.WaitingAsync(actor.AccountId, ct) is not { Count: > 0 } waiting)
            return [];
        var drafts = await work.ReadAsync(db => db.Rounds.Where(r => r.State == RoundState.Draft).Select(r => r.Id).ToListAsync(ct), ct);
        return [.. waiting.Where(i => i.ContextId is { } round && drafts.Contains(new(round))).AsTasks(texts, i => $"/Rotation/Posts/Import/{i.ContextId}", i => $"/Rotation/Posts/Review/{i.Id}")];
    }
}
