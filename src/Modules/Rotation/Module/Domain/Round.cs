using Workforce.Access.Contracts;
using Workforce.Platform.Changes;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Domain.Plans;

namespace Workforce.Rotation.Domain;

/// <summary>A round of one district for one school year. Its state only moves through the methods here.</summary>
internal sealed class Round
{
    public RoundId Id { get; init; }
    public DistrictId DistrictId { get; init; }

    /// <summary>The round's name in the published bundle; the lottery is keyed by it, so it never changes.</summary>
    public required string Key { get; init; }

    public required string Name { get; set; }

    /// <summary>The calendar year in which the school year begins: 2026 for 2026—2027学年.</summary>
    public int SchoolYear { get; init; }

    /// <summary>The round whose remaining stages this one carries out.</summary>
    public RoundId? FollowsId { get; init; }

    /// <summary>GB/T 2260 code whose policy values hold.</summary>
    public required string Region { get; init; }

    public required RoundPolicy Policy { get; set; }

    /// <summary>Where <see cref="Policy"/> differs from the region's own.</summary>
    public Plan Plan { get; private set; } = Plan.OfTheRegion;

    public required RoundDates Dates { get; set; }

    /// <summary>Length of the public notice; from policy unless the officer set another with a reason.</summary>
    public required Term Notice { get; set; }

    /// <summary>The draw announced beforehand, "福彩3D 第2026186期"; shown with the fingerprint.</summary>
    public required string DrawAnnounced { get; set; }

    /// <summary>Why dates were put off or a step was taken early; everybody in the round reads it.</summary>
    public string? PublicNote { get; set; }

    public RoundState State { get; private set; }
    public DateTimeOffset? OpenedAt { get; private set; }

    /// <summary>When those who had not certified were last reminded.</summary>
    public DateTimeOffset? RemindedAt { get; set; }

    public DateTimeOffset? ChoicesClosedAt { get; private set; }
    public DateTimeOffset? LockedAt { get; private set; }

    /// <summary>The frozen inputs (a bundle without a seed) and the fingerprint published with them.</summary>
    public Guid? InputFileId { get; private set; }

    public string? Fingerprint { get; private set; }
    public PublicDraw? Draw { get; private set; }

    /// <summary>When the public draw was brought in. From then on the parties reveal; the seed is known once they have.</summary>
    public DateTimeOffset? DrawEnteredAt { get; private set; }

    public string? Seed { get; private set; }
    public DateTimeOffset? DrawnAt { get; private set; }

    /// <summary>The latest verified final run; what the bureau sees.</summary>
    public RunId? ProposedRunId { get; private set; }

    /// <summary>The run shown to everybody. Stays while a correction is being prepared.</summary>
    public RunId? PublishedRunId { get; private set; }

    public DateTimeOffset? PublishedAt { get; private set; }
    public DateTimeOffset? ClosedAt { get; private set; }
    public uint Version { get; private set; }

    public bool IsEditable => State == RoundState.Draft;
    public bool TakesChoices(DateTimeOffset now) => State == RoundState.Choosing && now >= Dates.ChoicesOpenAt && now < Dates.ChoicesDueAt;
    public bool TakesScores(DateTimeOffset now) => State is RoundState.Choosing or RoundState.Scoring && now < Dates.ScoresDueAt;
    public bool TakesContests(DateTimeOffset now) => State is RoundState.Choosing or RoundState.Scoring && now < Dates.ContestsDueAt;

    /// <summary>A plan is settled before the round opens; its notice is the one the plan gives.</summary>
    public void Settle(Plan plan, RoundPolicy policy)
    {
        if (!IsEditable)
            throw new RuleBrokenException("填报已经开放，方案不能再改。");
        if (policy.Values.Notice != Policy.Values.Notice)
            Notice = policy.Values.Notice;
        (Plan, Policy) = (plan, policy);
    }

    /// <summary>Takes the policy as it stands today; from here on the round keeps that version.</summary>
    public void Open(RoundPolicy policy, int posts, int entrants, DateTimeOffset now)
    {
        if (State != RoundState.Draft)
            throw new RuleBrokenException("这一轮已经开放过了。");
        if (posts == 0)
            throw new RuleBrokenException("还没有岗位，不能开放填报。请先导入或录入岗位。");
        if (entrants == 0)
            throw new RuleBrokenException("还没有参加人员，不能开放填报。请先从教师库选入。");
        if (now >= Dates.ChoicesDueAt)
            throw new RuleBrokenException("志愿截止时间已过，请先修改日期再开放。");
        (State, Policy, OpenedAt) = (RoundState.Choosing, policy, now);
    }

    public void CloseChoices(DateTimeOffset now)
    {
        if (State != RoundState.Choosing)
            throw new RuleBrokenException("只有正在填报志愿的轮次才能截止志愿。");
        (State, ChoicesClosedAt) = (RoundState.Scoring, now);
    }

    public void Lock(Guid inputFileId, string fingerprint, DateTimeOffset now)
    {
        if (State != RoundState.Scoring)
            throw new RuleBrokenException("志愿截止之后才能锁定输入。");
        (State, InputFileId, Fingerprint, LockedAt) = (RoundState.Locked, inputFileId, fingerprint, now);
    }

    public void BringInDraw(PublicDraw draw, DateTimeOffset now)
    {
        if (State != RoundState.Locked)
            throw new RuleBrokenException("只有已锁定、尚未抽签的轮次才能录入抽签结果。");
        if (Draw is not null)
            throw new RuleBrokenException("抽签结果已经录入，只能录入一次。");
        (Draw, DrawEnteredAt) = (draw, now);
        if (Policy.Values.DrawParties.Count == 0)
            Take(Domain.Seed.Of(Fingerprint!, draw), now);
    }

    /// <summary>Computes the seed once every party that sealed has revealed, or is noted as absent.</summary>
    /// <returns>Whether the seed is known now.</returns>
    public bool SettleDraw(IReadOnlyCollection<SealedSeed> seeds, DateTimeOffset now)
    {
        if (State != RoundState.Locked || Draw is null || seeds.Any(seed => !seed.IsSettled))
            return State >= RoundState.Drawn;
        var values = Policy.Values.DrawParties.Select((_, at) => seeds.SingleOrDefault(seed => seed.Place == at + 1)?.Value ?? "");
        Take(Domain.Seed.Of(Fingerprint!, values, Draw), now);
        return true;
    }

    private void Take(string seed, DateTimeOffset now) => (State, Seed, DrawnAt) = (RoundState.Drawn, seed, now);

    /// <summary>The first run after the draw, or one that applies a correction after the notice opened.</summary>
    public void StartRun(bool correction)
    {
        if (State != (correction ? RoundState.Published : RoundState.Drawn))
            throw new RuleBrokenException("现在不能开始配置：要先录入抽签结果，或在公示中采纳一项异议。");
        State = RoundState.Running;
    }

    public void Propose(RunId run)
    {
        if (State != RoundState.Running)
            throw new RuleBrokenException("没有正在进行的配置。");
        (State, ProposedRunId) = (RoundState.Proposed, run);
    }

    public void GiveUpRun()
    {
        if (State == RoundState.Running)
            State = PublishedRunId is null ? RoundState.Drawn : RoundState.Published;
    }

    public void Publish(DateTimeOffset now)
    {
        if (State != RoundState.Proposed)
            throw new RuleBrokenException("没有待公示的拟聘结果。");
        (State, PublishedRunId, PublishedAt) = (RoundState.Published, ProposedRunId, now);
    }

    public void Close(DateTimeOffset now)
    {
        if (State != RoundState.Published)
            throw new RuleBrokenException("公示之后才能办结。");
        (State, ClosedAt) = (RoundState.Closed, now);
    }
}
