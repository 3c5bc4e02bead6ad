using System.ComponentModel.DataAnnotations;

namespace Workforce.Staffing.Features.Staffing.Forecast;

internal sealed class RateForm
{
    /// <summary>"primary|3".</summary>
    public string Grade { get; set; } = "";

    /// <summary>Blank takes the rate by hand away.</summary>
    [Range(0.1, 1000, ErrorMessage = "升级率应在 0.1% 到 1000% 之间。")]
    public decimal? Percent { get; set; }

    [StringLength(200, ErrorMessage = "理由最多 200 字。")]
    public string? Reason { get; set; }
}
