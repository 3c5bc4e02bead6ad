namespace Workforce.Registry.Domain;

internal sealed partial class Teacher
{
    /// <summary>参加工作年月: length of service counts from here.</summary>
    public DateOnly WorkStartedOn { get; set; }

    /// <summary>从教起始年月.</summary>
    public DateOnly? TeachingSinceOn { get; set; }

    /// <summary>进本校年月.</summary>
    public DateOnly JoinedSchoolOn { get; set; }

    /// <summary>教职工来源. Code table "staff-source".</summary>
    public string? Source { get; set; }

    /// <summary>教职工类别. Code table "staff-kind".</summary>
    public string Kind { get; set; } = "teacher";

    /// <summary>用人形式. Code table "employment-type".</summary>
    public string? EmploymentType { get; set; }

    /// <summary>是否在编.</summary>
    public bool IsEstablished { get; set; }

    public DateOnly? EstablishedOn { get; set; }

    /// <summary>编制所在学段, which may differ from the stage taught. Code table "stage".</summary>
    public string? EstablishmentStage { get; set; }

    /// <summary>签订合同情况. Code table "contract-kind".</summary>
    public string? ContractKind { get; set; }

    public DateOnly? ContractStartsOn { get; set; }
    public DateOnly? ContractEndsOn { get; set; }

    /// <summary>人员状态. Code table "staff-status".</summary>
    public string Status { get; set; } = "100";

    /// <summary>在岗状态. Code table "on-post-status".</summary>
    public string? OnPostStatus { get; set; }

    /// <summary>行政职务. Code table "duty".</summary>
    public string Duty { get; set; } = "none";

    /// <summary>The statutory age before the reform of 2025: 60 for men, 55 or 50 for women.</summary>
    public int? OriginalRetirementAge { get; set; }
}
