using System.ComponentModel.DataAnnotations;

namespace Workforce.Staffing.Features.Staffing.Cases;

internal sealed class StepForm
{
    [StringLength(500, ErrorMessage = "不超过 500 个字。")]
    public string? Words { get; set; }

    public DateOnly? DueOn { get; set; }
    public uint Version { get; set; }
}
