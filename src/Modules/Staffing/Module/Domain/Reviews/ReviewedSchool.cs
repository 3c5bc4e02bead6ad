using Workforce.Access.Contracts;
using Workforce.Platform.Changes;
using Workforce.Registry.Contracts;

namespace Workforce.Staffing.Domain.Reviews;

/// <summary>A school's part of a review: its figures, its answer, and the bureau's reply to an objection.</summary>
internal sealed class ReviewedSchool
{
    public ReviewId ReviewId { get; init; }
    public DistrictId DistrictId { get; init; }
    public SchoolId SchoolId { get; init; }
    public required string Code { get; init; }
    public required string Name { get; init; }
    public required ReviewFigures Figures { get; init; }
    public ReviewAnswer Answer { get; private set; }
    public DateOnly? AnsweredOn { get; private set; }
    public string? AnsweredBy { get; private set; }

    /// <summary>Why the school objects.</summary>
    public string? Reason { get; private set; }

    public string? Reply { get; private set; }
    public string? RepliedBy { get; private set; }

    /// <summary>Approved posts as the review leaves them, where the reply corrects them.</summary>
    public int? CorrectedTo { get; private set; }

    public uint Version { get; private set; }

    public bool WaitsForReply => Answer == ReviewAnswer.Objected && Reply is null;
    public int Concluded => CorrectedTo ?? Figures.Approved;

    public void Confirm(Review review, string by, DateOnly today)
    {
        MayAnswer(review, today);
        (Answer, AnsweredOn, AnsweredBy, Reason) = (ReviewAnswer.Confirmed, today, by, null);
    }

    public void Object(Review review, string? reason, string by, DateOnly today)
    {
        MayAnswer(review, today);
        if (string.IsNullOrWhiteSpace(reason))
            throw new RuleBrokenException("请写明异议的理由：哪个数字不对，依据是什么。");
        (Answer, AnsweredOn, AnsweredBy, Reason) = (ReviewAnswer.Objected, today, by, reason.Trim());
    }

    public void ReplyTo(Review review, string? reply, int? correctedTo, string by)
    {
        if (review.State == ReviewState.Closed)
            throw new RuleBrokenException("这次核编已经结束。");
        if (Answer != ReviewAnswer.Objected)
            throw new RuleBrokenException("这所学校没有提出异议。");
        if (string.IsNullOrWhiteSpace(reply))
            throw new RuleBrokenException("请写明对异议的答复。");
        if (correctedTo < 0)
            throw new RuleBrokenException("核定编制不能是负数。");
        (Reply, RepliedBy, CorrectedTo) = (reply.Trim(), by, correctedTo == Figures.Approved ? null : correctedTo);
    }

    private void MayAnswer(Review review, DateOnly today)
    {
        if (review.State == ReviewState.Closed)
            throw new RuleBrokenException("这次核编已经结束。");
        if (today > review.DueOn)
            throw new RuleBrokenException("反馈期限 {0} 已过，请与教育局联系。", review.DueOn.ToString("yyyy-MM-dd"));
        if (Reply is not null)
            throw new RuleBrokenException("教育局已经答复您的异议，不能再改。");
    }
}
