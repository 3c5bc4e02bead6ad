using Workforce.Access.Contracts;
using Workforce.Platform.Changes;
using Workforce.Staffing.Domain.Standards;

namespace Workforce.Staffing.Domain.Quotas;

/// <summary>
/// One version of a district's staffing decision for a school year (各校编制分配): drafted, computed, allocated inside the
/// county's total, approved with its document. A newer version supersedes it; what was approved is never changed.
/// </summary>
internal sealed class QuotaPlan
{
    public QuotaPlanId Id { get; init; }
    public DistrictId DistrictId { get; init; }

    /// <summary>The calendar year the school year begins in.</summary>
    public int SchoolYear { get; init; }

    /// <summary>Version: 1, 2 ...</summary>
    public int Number { get; init; }

    /// <summary>Why there is a further version.</summary>
    public string? Reason { get; init; }

    public PlanState State { get; private set; }

    /// <summary>The county's total (县域总量); the database refuses lines above it.</summary>
    public int? Total { get; private set; }

    /// <summary>The document an officer chose, by key, region and first day; null: what is in force for the district.</summary>
    public string? ChosenStandard { get; private set; }

    /// <summary>What it was computed with, kept for good.</summary>
    public Standard? Standard { get; private set; }

    public DateTimeOffset? ComputedAt { get; private set; }
    public DateTimeOffset? AllocatedAt { get; private set; }
    public Decision? Decision { get; private set; }
    public DateTimeOffset? ApprovedAt { get; private set; }
    public uint Version { get; private set; }

    public bool IsDraft => State == PlanState.Draft;

    public void Computed(Standard standard, string? chosen, DateTimeOffset now)
    {
        MustBeDraft();
        (Standard, ChosenStandard, ComputedAt, AllocatedAt) = (standard, chosen, now, null);
    }

    public void Within(int total)
    {
        MustBeDraft();
        (Total, AllocatedAt) = (total, null);
    }

    public void Allocated(DateTimeOffset now)
    {
        MustBeDraft();
        AllocatedAt = now;
    }

    /// <param name="before">The version in force until now.</param>
    public void Approve(Decision decision, QuotaPlan? before, DateTimeOffset now)
    {
        MustBeDraft();
        if (AllocatedAt is null)
            throw new RuleBrokenException("还没有分配到学校，不能核定。");
        if (decision.FiledOn < decision.IssuedOn)
            throw new RuleBrokenException("备案日期早于发文日期 {0:yyyy-MM-dd}。", decision.IssuedOn);
        if (before is not null)
            before.State = PlanState.Superseded;
        (State, Decision, ApprovedAt) = (PlanState.Approved, decision, now);
    }

    public void MustBeDraft()
    {
        if (!IsDraft)
            throw new RuleBrokenException("这一版已经核定，不能再改；要改请另起一版。");
    }
}
