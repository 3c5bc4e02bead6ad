namespace Workforce.Staffing.Features.Staffing.Quotas;

/// <summary>A stage's posts as the officer sets them.</summary>
internal sealed class HandForm
{
    public Guid Line { get; set; }
    public int? Posts { get; set; }
    public string? Reason { get; set; }
    public uint Version { get; set; }
}
