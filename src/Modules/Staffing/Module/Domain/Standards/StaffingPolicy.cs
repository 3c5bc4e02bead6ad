using Workforce.Staffing.Domain.Computation;

namespace Workforce.Staffing.Domain.Standards;

/// <summary>The values of seeds/policy/staffing.json that stand beside the standards themselves.</summary>
internal sealed record StaffingPolicy
{
    public required Rounding Rounding { get; init; }

    /// <summary>班额, by stage.</summary>
    public IReadOnlyDictionary<string, SizeRange> ClassSize { get; init; } = new Dictionary<string, SizeRange>();
}
