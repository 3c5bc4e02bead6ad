using Workforce.Access.Contracts;
using Workforce.Platform.Changes;
using Workforce.Registry.Contracts;

namespace Workforce.Ethics.Domain.Inspections;

/// <summary>What is inspected, where, from when to when. A city's plan in several districts is one for each.</summary>
internal sealed class InspectionPlan
{
    public InspectionPlanId Id { get; init; }
    public DistrictId DistrictId { get; init; }

    /// <summary>Set when the school inspects itself; a principal sees only those of her school.</summary>
    public SchoolId? SchoolId { get; init; }

    public InspectionLevel Level { get; init; }
    public string Theme { get; private set; } = "";
    public DateOnly FromOn { get; private set; }
    public DateOnly ToOn { get; private set; }

    /// <summary>正式督导: more inspectors, recusal.</summary>
    public bool IsFormal { get; init; }

    public IReadOnlyList<PlannedSchool> Schools { get; private set; } = [];
    public required string MadeBy { get; init; }
    public DateTimeOffset MadeAt { get; init; }
    public uint Version { get; private set; }

    public InspectionPlan Set(string? theme, DateOnly from, DateOnly to, IReadOnlyList<PlannedSchool> schools)
    {
        if (string.IsNullOrWhiteSpace(theme))
            throw new RuleBrokenException("请填写督查主题。");
        if (to < from)
            throw new RuleBrokenException("结束日期不能早于开始日期。");
        if (schools.Count == 0)
            throw new RuleBrokenException("请至少选一所学校。");
        (Theme, FromOn, ToOn, Schools) = (theme.Trim(), from, to, schools);
        return this;
    }
}
