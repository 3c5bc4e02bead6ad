using System.ComponentModel.DataAnnotations;

namespace Workforce.Staffing.Features.Staffing.Reviews;

internal sealed class CloseForm
{
    [StringLength(1000, ErrorMessage = "不超过 1000 个字。")]
    public string? Conclusion { get; set; }

    [StringLength(60, ErrorMessage = "文号不超过 60 个字。")]
    public string? Document { get; set; }

    public uint Version { get; set; }
}
