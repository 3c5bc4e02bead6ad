namespace Workforce.Staffing.Features.Staffing.Forecast;

/// <summary>What is supposed of one stage; blank leaves it as it is.</summary>
internal sealed class StageSupposition
{
    public string Stage { get; set; } = "";
    public int? Size { get; set; }

    /// <summary>Of a hundred otherwise expected.</summary>
    public int? Intake { get; set; }
}
