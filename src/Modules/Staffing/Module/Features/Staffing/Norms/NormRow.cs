using Workforce.Staffing.Domain.Standards;

namespace Workforce.Staffing.Features.Staffing.Norms;

/// <summary>One rule as typed.</summary>
internal sealed class NormRow
{
    public string? Stage { get; set; }
    public string? Area { get; set; }
    public string? Category { get; set; }
    public string? Method { get; set; }
    public decimal? Ratio { get; set; }
    public decimal? PerClass { get; set; }

    /// <summary>The threshold, the smallest class or the minimum, as the method reads it.</summary>
    public int? Least { get; set; }

    public static NormRow Of(StageRule rule) => new()
    {
        Stage = rule.Stage, Area = rule.Areas is [var only] ? only : null, Category = rule.Category, Method = rule.Method, Ratio = rule.Ratio, PerClass = rule.PerClass, Least = rule.Threshold ?? rule.MinimumClass ?? rule.Minimum,
    };

    public StageRule Rule() => new()
    {
        Stage = Stage!, Areas = string.IsNullOrEmpty(Area) ? [] : [Area], Category = string.IsNullOrEmpty(Category) ? null : Category, Method = Method!, Ratio = Ratio, PerClass = PerClass,
        Threshold = Method == QuotaMethods.ThresholdSchool ? Least : null, MinimumClass = Method == QuotaMethods.ThresholdGrade ? Least : null, Minimum = Method == QuotaMethods.FixedMin ? Least : null,
    };
}
