using System.ComponentModel.DataAnnotations;

namespace Workforce.Staffing.Features.Staffing.Forecast;

internal sealed class ExpectationLine
{
    public string Kind { get; set; } = "";
    public int Year { get; set; }

    [Range(0, 1_000_000, ErrorMessage = "人数应在 0 到 1000000 之间。")]
    public int? Number { get; set; }
}
