using System.ComponentModel.DataAnnotations;

namespace Workforce.Staffing.Features.Staffing.Forecast;

/// <summary>Births and intakes as they are typed; blank takes a number away.</summary>
internal sealed class InputsForm
{
    public List<ExpectationLine> Lines { get; set; } = [];

    [StringLength(200, ErrorMessage = "来源最多 200 字。")]
    public string? Source { get; set; }
}
