using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain.Exemptions;
using Workforce.Rotation.Features.Rotation.Registrations;

namespace Workforce.Rotation.Features.Rotation.Exemptions;

/// <summary>The bureau checks what schools put forward.</summary>
internal sealed class DecideExemptions(Work<RotationDbContext> work)
{
    public Task<int> HandleAsync(RoundId id, IReadOnlyCollection<Guid> chosen, bool approved, string? answer, Change change, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        var round = await db.Rounds.AsNoTracking().OneAsync(r => r.Id == id, ct);
        ExemptionsChangeOnlyInDraft.Check(round);
        var ids = chosen.Select(x => new ExemptionId(x)).ToList();
        var asked = await db.Exemptions.Where(e => e.RoundId == id && ids.Contains(e.Id)).ToListAsync(ct);
        if (asked.Count == 0)
            throw new RuleBrokenException("请先勾选要办理的教师。");
        var teachers = asked.ConvertAll(e => e.TeacherId);
        if (approved && await db.Entrants.Where(e => e.RoundId == id && e.RemovedAt == null && teachers.Contains(e.TeacherId)).Select(e => e.Name).ToListAsync(ct) is { Count: > 0 } competing)
            throw new RuleBrokenException("{0}已在参加人员名单里，请先移出再核准。", string.Join("、", competing));
        if (approved)
            await RegisteredCompeteElsewhere.CheckAsync(db, id, round.Policy.Values, teachers, ct);
        asked.ForEach(e => e.Decide(approved, answer, change.At));
        return asked.Count;
    }, ct);
}
