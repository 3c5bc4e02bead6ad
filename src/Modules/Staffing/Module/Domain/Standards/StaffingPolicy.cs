using Workforce.Staffing.Domain.Computation;
using Workforce.Staffing.Domain.Enrolments;

namespace Workforce.Staffing.Domain.Standards;

/// <summary>The values of seeds/policy/staffing.json that stand beside the standards themselves.</summary>
internal sealed record StaffingPolicy
{
    public required Rounding Rounding { get; init; }

    /// <summary>班额, by stage.</summary>
    public IReadOnlyDictionary<string, SizeRange> ClassSize { get; init; } = new Dictionary<string, SizeRange>();

    /// <summary>Grades of each stage.</summary>
    public IReadOnlyDictionary<string, EnrolmentGrades> StageShapes { get; init; } = new Dictionary<string, EnrolmentGrades>();

    public int GradesOf(string stage) => StageShapes.GetValueOrDefault(stage)?.Grades ?? 1;
}
