using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Changes;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain.Adjustments;

namespace Workforce.Rotation.Features.Rotation.Adjustments;

/// <summary>An adjustment that was begun is published, its notice has run and its letters are answered or lapsed, or it was dropped, before a round closes.</summary>
internal static class AdjustmentMustBeFinished
{
    public static async Task CheckAsync(RotationDbContext db, RoundId round, DateOnly today, CancellationToken ct)
    {
        if (await db.FindAdjustmentAsync(round, ct) is not { } adjustment)
            return;
        if (!adjustment.IsPublished)
            throw new RuleBrokenException("组织调剂已经开始：请先公示调剂方案，或写明理由放弃调剂，再办结。");
        if (today <= adjustment.ClosesOn)
            throw new RuleBrokenException("调剂方案公示到 {0} 才结束，期满后才能办结。", adjustment.ClosesOn!.Value.ToString("yyyy-MM-dd"));
        if (await db.AdjustmentOffers.CountAsync(o => o.AdjustmentId == adjustment.Id && o.State == OfferState.Open && o.DueOn >= today, ct) is var open and > 0)
            throw new RuleBrokenException("还有 {0} 份调剂通知书没有答复，{1} 到期；答复或到期之后才能办结。", open, adjustment.AnswerDueOn!.Value.ToString("yyyy-MM-dd"));
    }
}
