namespace Workforce.Demo;

/// <summary>How a teacher is employed, where she is established and where she stands today.</summary>
public sealed record DemoEmployment
{
    public required Guid DistrictId { get; init; }

    /// <summary>The school that holds her establishment and pay; the school of her last spell.</summary>
    public required Guid SchoolId { get; init; }

    /// <summary>Where she works today: differs from <see cref="SchoolId"/> during an exchange or support stay.</summary>
    public required Guid WorkSchoolId { get; init; }

    /// <summary>参加工作年月, first day of the month.</summary>
    public required DateOnly WorkStartedOn { get; init; }

    /// <summary>从教起始年月, first day of the month.</summary>
    public required DateOnly TeachingSince { get; init; }

    /// <summary>进本校年月, first day of the month.</summary>
    public required DateOnly JoinedSchoolOn { get; init; }

    /// <summary>Code table <c>staff-source</c> (教职工来源).</summary>
    public required string Source { get; init; }

    /// <summary>Code table <c>staff-kind</c> (教职工类别).</summary>
    public required string Kind { get; init; }

    /// <summary>Code table <c>employment-type</c> (用人形式).</summary>
    public required string EmploymentType { get; init; }

    /// <summary>是否在编.</summary>
    public required bool IsEstablished { get; init; }

    public required DateOnly? EstablishedOn { get; init; }

    /// <summary>编制所在学段, which may differ from the stage taught. Code table <c>stage</c>; null without establishment.</summary>
    public required string? EstablishmentStage { get; init; }

    /// <summary>Code table <c>contract-kind</c>.</summary>
    public required string ContractKind { get; init; }

    public required DateOnly? ContractFrom { get; init; }

    public required DateOnly? ContractTo { get; init; }

    /// <summary>Code table <c>staff-status</c> (人员状态).</summary>
    public required string Status { get; init; }

    /// <summary>Code table <c>on-post-status</c> (在岗状态).</summary>
    public required string OnPostStatus { get; init; }

    /// <summary>Code table <c>duty</c> (行政职务).</summary>
    public required string Duty { get; init; }

    /// <summary>The statutory age before the reform of 2025: 60 for men, 55 or 50 for women.</summary>
    public required int OriginalRetirementAge { get; init; }
}
