namespace Workforce.Demo;

/// <summary>One row of 学习经历.</summary>
public sealed record DemoEducation
{
    /// <summary>First day of the month.</summary>
    public required DateOnly From { get; init; }

    /// <summary>First day of the month.</summary>
    public required DateOnly To { get; init; }

    /// <summary>Code table <c>study-mode</c>.</summary>
    public required string Mode { get; init; }

    /// <summary>Code table <c>education</c>.</summary>
    public required string Level { get; init; }

    public required string School { get; init; }

    public required string Major { get; init; }

    /// <summary>Code table <c>degree</c>; null without a degree.</summary>
    public required string? Degree { get; init; }

    public required DateOnly? DegreeOn { get; init; }

    public required bool IsNormal { get; init; }

    /// <summary>第一学历标识.</summary>
    public required bool IsFirst { get; init; }

    /// <summary>最高学历标识; exactly one row has it.</summary>
    public required bool IsHighest { get; init; }
}
