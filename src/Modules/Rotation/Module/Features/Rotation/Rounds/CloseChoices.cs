using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Features.Rotation.Rounds;

/// <summary>Ends the time for choosing: by the clock at the deadline, or by an officer earlier with a reason.</summary>
internal sealed class CloseChoices(Work<RotationDbContext> work)
{
    public Task HandleAsync(RoundId id, uint version, Change change, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        var round = await db.SealRoundAsync(id, ct);
        db.Entry(round).Property(r => r.Version).OriginalValue = version;
        if (change.At < round.Dates.ChoicesDueAt && string.IsNullOrWhiteSpace(change.Reason))
            throw new RuleBrokenException("还没有到截止时间，提前截止请写明理由。");
        round.CloseChoices(change.At);
        round.PublicNote = change.Reason;
    }, ct);

    /// <summary>What the clock does. Safe to repeat: a round that is not due, or closed already, stays as it is.</summary>
    public Task HandleIfDueAsync(RoundId id, Change change, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        var round = await db.SealRoundAsync(id, ct);
        if (round.State == RoundState.Choosing && change.At >= round.Dates.ChoicesDueAt)
            round.CloseChoices(change.At);
    }, ct);
}
