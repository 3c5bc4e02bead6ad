using Workforce.Access.Contracts;
using Workforce.Platform.Changes;

namespace Workforce.Ethics.Domain.Pledges;

/// <summary>One signing in one district: a school year, a tier, a season, a text, and until when.</summary>
internal sealed class PledgeCampaign
{
    public PledgeCampaignId Id { get; init; }
    public DistrictId DistrictId { get; init; }

    /// <summary>The year in which the school year begins.</summary>
    public int SchoolYear { get; init; }

    public PledgeTier Tier { get; init; }
    public PledgeSeason Season { get; init; }
    public PledgeTextId TextId { get; private set; }
    public DateOnly OpensOn { get; init; }
    public DateOnly DueOn { get; init; }

    /// <summary>Calendar days a new arrival has, from her first day.</summary>
    public int ArrivalDays { get; init; }

    public PledgeState State { get; private set; }
    public DateTimeOffset? OpenedAt { get; private set; }
    public string? OpenedBy { get; private set; }
    public DateTimeOffset? ClosedAt { get; private set; }

    /// <summary>The day as of which the roster stands; the due date for good once that has passed, but for new arrivals.</summary>
    public DateOnly? RosterOn { get; private set; }

    public uint Version { get; init; }

    public void Use(PledgeTextId text) => TextId = State == PledgeState.Closed ? throw new RuleBrokenException("这次签署已经结束。") : text;

    public void Open(Change change)
    {
        if (State != PledgeState.Draft)
            throw new RuleBrokenException("这次签署已经开始。");
        (State, OpenedAt, OpenedBy) = (PledgeState.Open, change.At, change.By.Name);
    }

    public void Close(Change change)
    {
        if (State != PledgeState.Open)
            throw new RuleBrokenException("只有进行中的签署才能结束。");
        (State, ClosedAt) = (PledgeState.Closed, change.At);
    }

    public void RosterTaken(DateOnly on) => RosterOn = on;

    /// <summary>Whether it can be signed on a day; late signing stays possible until the bureau closes.</summary>
    public void CheckOpen(DateOnly today)
    {
        if (State == PledgeState.Closed)
            throw new RuleBrokenException("这次签署已经结束。");
        if (State == PledgeState.Draft || today < OpensOn)
            throw new RuleBrokenException("这次签署从 {0:yyyy-MM-dd} 开始。", OpensOn);
    }
}
