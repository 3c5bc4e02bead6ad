namespace Workforce.Staffing.Features.Staffing.Quotas;

/// <summary>附加编制 for a stage: stage and key joined by a bar, as the select sends them.</summary>
internal sealed class GrantForm
{
    public string? Which { get; set; }
    public decimal? Amount { get; set; }
    public string? Reason { get; set; }
}
