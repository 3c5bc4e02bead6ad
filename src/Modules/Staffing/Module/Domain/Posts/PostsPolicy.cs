using Workforce.Staffing.Domain.Cases;

namespace Workforce.Staffing.Domain.Posts;

/// <summary>Values of posts, pool, misuse and review, from seeds/policy/staffing.json. What a region has no document for is absent.</summary>
internal sealed record PostsPolicy
{
    public IReadOnlyList<EmploymentTerms> EmploymentTerms { get; init; } = [];
    public InOutRule? OneInOneOut { get; init; }
    public required InnerGrades InnerGrades { get; init; }

    /// <summary>By kind of school, code table "school-kind".</summary>
    public IReadOnlyDictionary<string, decimal> SeniorMaxPercent { get; init; } = new Dictionary<string, decimal>();

    /// <inheritdoc cref="SeniorMaxPercent"/>
    public IReadOnlyDictionary<string, decimal> MiddleMaxPercent { get; init; } = new Dictionary<string, decimal>();

    public YearsRange? ReserveYears { get; init; }
    public required YearsRange ReviewYears { get; init; }
    public required MisuseTerms MisuseTerms { get; init; }

    public StructureRule? StructureFor(string kind) => SeniorMaxPercent.TryGetValue(kind, out var senior)
        ? new(senior, MiddleMaxPercent.TryGetValue(kind, out var middle) ? middle : null, InnerGrades)
        : null;
}
