using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Features.Rotation.Draws;

namespace Workforce.Rotation.Features.Rotation.Rounds;

/// <summary>Ends the time for choosing: by the clock at the deadline, or by an officer earlier with a reason.</summary>
internal sealed class CloseChoices(Work<RotationDbContext> work, TimeProvider clock)
{
    public Task HandleAsync(RoundId id, uint version, Change change, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        var round = await db.SealRoundAsync(id, ct);
        db.Entry(round).Property(r => r.Version).OriginalValue = version;
        if (change.At < round.Dates.ChoicesDueAt && string.IsNullOrWhiteSpace(change.Reason))
            throw new RuleBrokenException("还没有到截止时间，提前截止请写明理由。");
        if (change.At < round.Dates.ChoicesDueAt)
            await EveryPartyMustHaveSealedAsync(db, round, ct);
        // Read after the seal: who was let in before it has sealed her seed before this instant.
        round.CloseChoices(clock.GetUtcNow());
        round.PublicNote = change.Reason;
    }, ct);

    /// <summary>What the clock does. Safe to repeat: a round that is not due, or closed already, stays as it is.</summary>
    public Task HandleIfDueAsync(RoundId id, Change change, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        var round = await db.SealRoundAsync(id, ct);
        if (round.State == RoundState.Choosing && change.At >= round.Dates.ChoicesDueAt)
            round.CloseChoices(change.At);
    }, ct);

    /// <summary>Closing early must not be a way to shut a party out of the draw; the announced deadline waits for nobody.</summary>
    private static async Task EveryPartyMustHaveSealedAsync(RotationDbContext db, Round round, CancellationToken ct)
    {
        var seeds = await db.SealedSeeds.Where(s => s.RoundId == round.Id).ToListAsync(ct);
        var missing = PartySeat.Of(round, seeds).Where(seat => seat.Seed is null).Select(seat => seat.Party.Party).ToList();
        if (missing.Count > 0)
            throw new RuleBrokenException("还有 {0} 方没有封存抽签种子，不能提前截止：{1}。", missing.Count, string.Join("、", missing));
    }
}
