using Workforce.Access.Contracts;
using Workforce.Platform.Changes;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Contracts;

namespace Workforce.Rotation.Domain.PostPlans;

/// <summary>
/// A school's 岗位设置方案 in a round. Staff are heard before it is settled (国务院令第652号 art. 4), it is filed (art. 7), and
/// only then its posts are published.
/// </summary>
internal sealed class PostPlan
{
    public PostPlanId Id { get; init; }
    public RoundId RoundId { get; init; }
    public DistrictId DistrictId { get; init; }
    public SchoolId SchoolId { get; init; }
    public PostPlanState State { get; private set; }

    /// <summary>Every sitting, those that did not pass it too; the last one decides.</summary>
    public IReadOnlyList<CongressVote> Votes { get; private set; } = [];

    public Filing? Filing { get; private set; }
    /// <summary>Why the bureau last returned it.</summary>
    public string? ReturnedBecause { get; private set; }

    public DateTimeOffset? PublishedAt { get; private set; }
    public uint Version { get; private set; }

    public bool IsFiled => State >= PostPlanState.Filed;

    public void PutToCongress(CongressVote vote, CongressRule rule)
    {
        if (IsFiled)
            throw new RuleBrokenException("方案已经报备，不能再改教代会记录。");
        if (vote.Attended > vote.Entitled)
            throw new RuleBrokenException("到会 {0} 人，多于应到的 {1} 人。", vote.Attended, vote.Entitled);
        if (vote.For + vote.Against + vote.Abstained != vote.Attended)
            throw new RuleBrokenException("赞成、反对、弃权合计 {0} 票，与到会 {1} 人不符。", vote.For + vote.Against + vote.Abstained, vote.Attended);
        (Votes, State) = ([.. Votes, vote], vote.Passes(rule) ? PostPlanState.Passed : PostPlanState.Draft);
    }

    public void File(Filing filing)
    {
        if (State == PostPlanState.Draft)
            throw new RuleBrokenException("方案要先经教代会通过，才能报备。");
        if (State == PostPlanState.Published)
            throw new RuleBrokenException("岗位已经公布，报备不能再改。");
        if (Votes[^1] is { } vote && filing.FiledOn < vote.HeldOn)
            throw new RuleBrokenException("报备日期早于教代会日期 {0:yyyy-MM-dd}。", vote.HeldOn);
        (Filing, State) = (filing, PostPlanState.Filed);
    }

    /// <summary>Back to be changed. What the staff congress said stays on record, and it has to sit again.</summary>
    public void Return(string reason)
    {
        if (State is PostPlanState.Draft or PostPlanState.Published)
            throw new RuleBrokenException("只有教代会通过或已报备、还没有公布的方案可以退回。");
        (State, Filing, ReturnedBecause) = (PostPlanState.Draft, null, reason);
    }

    public void Publish(DateTimeOffset now)
    {
        if (!IsFiled)
            throw new RuleBrokenException("方案还没有报备，岗位不能公布。");
        (State, PublishedAt) = (PostPlanState.Published, now);
    }
}
