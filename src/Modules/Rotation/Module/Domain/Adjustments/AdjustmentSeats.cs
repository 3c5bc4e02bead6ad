using Workforce.Access.Contracts;
using Workforce.Platform.Changes;
using Workforce.Rotation.Contracts;

namespace Workforce.Rotation.Domain.Adjustments;

/// <summary>What the bureau settles for one post, where it differs from the seats that the market left.</summary>
internal sealed class AdjustmentSeats
{
    public AdjustmentId AdjustmentId { get; init; }
    public PostId PostId { get; init; }
    public DistrictId DistrictId { get; init; }

    /// <summary>Seats added to those the market left.</summary>
    public int Extra { get; private set; }

    /// <summary>How many people the adjustment must bring.</summary>
    public int Minimum { get; private set; }

    public string? Reason { get; private set; }

    public void Settle(int extra, int minimum, string? reason, int left)
    {
        if (extra < 0 || minimum < 0)
            throw new RuleBrokenException("增加的名额和最少人数不能是负数。");
        if (extra > 0 && string.IsNullOrWhiteSpace(reason))
            throw new RuleBrokenException("增加名额须写明理由，如编制调整文号。");
        if (minimum > left + extra)
            throw new RuleBrokenException("最少安排 {0} 人，多于名额 {1}，不能保存。", minimum, left + extra);
        (Extra, Minimum, Reason) = (extra, minimum, reason?.Trim());
    }
}
