using System.ComponentModel.DataAnnotations;
using Workforce.Rotation.Domain.Exemptions;

namespace Workforce.Rotation.Features.Rotation.Plans;

/// <summary>One condition for direct appointment; a row in which nothing is set is left out.</summary>
internal sealed class DirectForm
{
    public string? Sex { get; set; }

    [Range(40, 70, ErrorMessage = "年龄为 40 至 70。")]
    public int? Age { get; set; }

    [Range(1, 15, ErrorMessage = "年数为 1 至 15。")]
    public int? YearsToRetirement { get; set; }

    [Range(1, 45, ErrorMessage = "年数为 1 至 45。")]
    public int? TeachingYears { get; set; }

    public string? BackboneLevel { get; set; }
    public List<string> Honours { get; set; } = [];
    public string? Duty { get; set; }

    public bool IsEmpty => Age is null && YearsToRetirement is null && TeachingYears is null && string.IsNullOrEmpty(BackboneLevel) && Honours.Count == 0 && string.IsNullOrEmpty(Duty);

    public static DirectForm Of(DirectCondition condition) => new()
    {
        Sex = condition.Sex, Age = condition.AgeAtLeast, YearsToRetirement = condition.YearsToRetirementAtMost, TeachingYears = condition.TeachingYearsAtLeast,
        BackboneLevel = condition.BackboneLevelAtLeast, Honours = [.. condition.Honour ?? []], Duty = condition.DutyAtLeast,
    };

    public DirectCondition Condition() => new()
    {
        Sex = Known(Sex), AgeAtLeast = Age, YearsToRetirementAtMost = YearsToRetirement, TeachingYearsAtLeast = TeachingYears,
        BackboneLevelAtLeast = Known(BackboneLevel), Honour = Honours.Count == 0 ? null : Honours, DutyAtLeast = Known(Duty),
    };

    private static string? Known(string? word) => string.IsNullOrEmpty(word) ? null : word;
}
