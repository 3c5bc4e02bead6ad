using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain.Handovers;

namespace Workforce.Rotation.Features.Rotation.Handovers;

/// <summary>A school says that something is seen to, for one person or for all on its list whom it concerns.</summary>
internal sealed class TickHandover(Work<RotationDbContext> work)
{
    /// <param name="Person">Null: everybody on the side.</param>
    internal sealed record Input(HandoverSide Side, Guid? Person, string Item, bool Done);

    /// <returns>How many lines changed.</returns>
    public Task<int> HandleAsync(RoundId id, SchoolId school, Input input, Change change, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        var round = await db.Rounds.AsNoTracking().OneAsync(r => r.Id == id, ct);
        HandoverOnlyAfterClosing.Check(round);
        var item = round.Policy.Values.HandoverItems.FirstOrDefault(i => i.Key == input.Item) ?? throw new RuleBrokenException("本轮方案没有这项交接事项。");
        var own = db.Handovers.Where(h => h.RoundId == id && h.SchoolId == school && h.Side == input.Side);
        List<Handover> people = input.Person is { } person ? [await own.OneAsync(h => h.Id == new HandoverId(person), ct)] : await own.ToListAsync(ct);
        var concerned = people.FindAll(item.Concerns);
        if (concerned.Count == 0)
            throw new RuleBrokenException("这项交接事项与这位教师无关。");
        var changed = concerned.FindAll(handover => handover.CheckOf(item) is null == input.Done);
        foreach (var handover in changed)
            if (input.Done)
                handover.Tick(item, change.By.Name, change.At);
            else
                handover.Untick(item);
        return changed.Count;
    }, ct);
}
