using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Calendars;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Adjustments;

namespace Workforce.Rotation.Features.Rotation.Adjustments;

/// <summary>A teacher answers the post offered to her, or the bureau records what she signed on paper.</summary>
internal sealed class AnswerOffer(Work<RotationDbContext> work)
{
    /// <exception cref="StaleEditException">The letter is not the one she was shown.</exception>
    public Task HandleAsync(RoundId id, TeacherId teacher, AdjustmentOfferId offer, uint version, bool accepts, Change change, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        await db.HoldRoundAsync(id, ct);
        var mine = await db.AdjustmentOffers.SingleOrDefaultAsync(o => o.Id == offer && o.RoundId == id && o.TeacherId == teacher, ct) ?? throw new RuleBrokenException("没有给您的调剂通知书。");
        await AnswerAsync(db, mine, version, accepts, Calendar.On(change.At), onPaper: false, change, ct);
    }, ct);

    /// <param name="signedOn">The date on the paper.</param>
    public Task RecordAsync(RoundId id, AdjustmentOfferId offer, uint version, bool accepts, DateOnly signedOn, Change change, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        await db.HoldRoundAsync(id, ct);
        var made = await db.AdjustmentOffers.SingleOrDefaultAsync(o => o.Id == offer && o.RoundId == id, ct) ?? throw new RuleBrokenException("没有这份调剂通知书。");
        await AnswerAsync(db, made, version, accepts, signedOn, onPaper: true, change, ct);
    }, ct);

    private static async Task AnswerAsync(RotationDbContext db, AdjustmentOffer offer, uint version, bool accepts, DateOnly signedOn, bool onPaper, Change change, CancellationToken ct)
    {
        if (await db.Rounds.Where(r => r.Id == offer.RoundId).Select(r => r.State).SingleAsync(ct) == RoundState.Closed)
            throw new RuleBrokenException("本轮已经办结，不能再答复。");
        if (!accepts && string.IsNullOrWhiteSpace(change.Reason))
            throw new RuleBrokenException("不接受须写明理由。");
        offer.Answer(accepts, change.Reason, signedOn, onPaper, change);
        if (offer.Version != version)
            throw new StaleEditException([]);
    }
}
