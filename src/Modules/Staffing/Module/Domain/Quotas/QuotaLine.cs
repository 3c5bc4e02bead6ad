using Workforce.Access.Contracts;
using Workforce.Platform.Changes;
using Workforce.Registry.Contracts;
using Workforce.Staffing.Domain.Computation;

namespace Workforce.Staffing.Domain.Quotas;

/// <summary>One stage of one school in a plan: what the standard gives, and what was allocated.</summary>
internal sealed class QuotaLine
{
    public QuotaLineId Id { get; init; }
    public QuotaPlanId PlanId { get; init; }
    public DistrictId DistrictId { get; init; }
    public SchoolId SchoolId { get; init; }

    /// <summary>Code table "stage".</summary>
    public required string Stage { get; init; }

    public int Pupils { get; init; }
    public int Classes { get; init; }

    /// <summary>Before the one rounding.</summary>
    public Fraction Exact { get; init; }

    /// <summary>After it; null where the county is rounded as a whole.</summary>
    public int? Whole { get; init; }

    /// <summary>Every step of the computation, for this stage and for the school as a whole.</summary>
    public IReadOnlyList<Step> Steps { get; init; } = [];

    /// <summary>Why there is no number; a sentence with {0} for the stage.</summary>
    public string? Gap { get; init; }

    /// <summary>What the school gets.</summary>
    public int? Allocated { get; private set; }

    /// <summary>Why it was set by hand; null where the rule gave it.</summary>
    public string? HandReason { get; private set; }

    public uint Version { get; private set; }

    public void AllocateByRule(int posts) => (Allocated, HandReason) = (posts, null);

    public void AllocateByHand(int posts, string? reason)
    {
        if (string.IsNullOrWhiteSpace(reason))
            throw new RuleBrokenException("手工调整必须写明理由。");
        (Allocated, HandReason) = (posts, reason.Trim());
    }
}
