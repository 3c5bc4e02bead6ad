using System.ComponentModel.DataAnnotations;

namespace Workforce.Staffing.Features.Staffing.Reserve;

internal sealed class PoolForm
{
    [Range(0, 50000, ErrorMessage = "周转池名额应在 0 与 50000 之间。")]
    public int Posts { get; set; }

    [StringLength(60, ErrorMessage = "文号不超过 60 个字。")]
    public string? Document { get; set; }

    public uint Version { get; set; }
}
