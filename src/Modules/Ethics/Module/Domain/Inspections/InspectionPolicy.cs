namespace Workforce.Ethics.Domain.Inspections;

/// <summary>From seeds/policy/ethics.json.</summary>
internal sealed record InspectionPolicy
{
    public required int InspectorsMin { get; init; }

    /// <summary>浙江省教育督导条例 (2019) art. 11.</summary>
    public required int InspectorsFormalMin { get; init; }

    public int Least(bool isFormal) => isFormal ? Math.Max(InspectorsMin, InspectorsFormalMin) : InspectorsMin;
}
