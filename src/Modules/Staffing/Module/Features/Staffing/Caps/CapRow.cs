using System.ComponentModel.DataAnnotations;
using Workforce.Staffing.Domain.Posts;

namespace Workforce.Staffing.Features.Staffing.Caps;

/// <summary>A form of employment as it is typed; without a number there is no cap.</summary>
internal sealed class CapRow
{
    public string Type { get; set; } = "";

    [Range(0, 5000, ErrorMessage = "员额数应在 0 与 5000 之间。")]
    public int? Cap { get; set; }

    public PaySource Pay { get; set; }
    public PensionScheme Pension { get; set; }

    [StringLength(60, ErrorMessage = "文号不超过 60 个字。")]
    public string? Document { get; set; }

    public uint Version { get; set; }
}
