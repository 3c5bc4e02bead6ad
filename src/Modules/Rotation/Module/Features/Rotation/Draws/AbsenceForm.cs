using System.ComponentModel.DataAnnotations;

namespace Workforce.Rotation.Features.Rotation.Draws;

internal sealed class AbsenceForm
{
    public int Party { get; set; }

    [StringLength(200, ErrorMessage = "不超过 200 个字。")]
    public string? Reason { get; set; }

    public bool CopyFailed { get; set; }
}
