using System.ComponentModel.DataAnnotations;

namespace Workforce.Staffing.Features.Staffing.Reviews;

/// <summary>A school's objection, or the bureau's reply to it.</summary>
internal sealed class ReplyForm
{
    public Guid School { get; set; }

    [StringLength(500, ErrorMessage = "不超过 500 个字。")]
    public string? Words { get; set; }

    [Range(0, 5000, ErrorMessage = "核定编制应在 0 与 5000 之间。")]
    public int? CorrectedTo { get; set; }

    public uint Version { get; set; }
}
