using System.ComponentModel.DataAnnotations;

namespace Workforce.Rotation.Features.Rotation.Exchange;

/// <summary>A school puts somebody forward.</summary>
internal sealed class PersonForm
{
    [Required(ErrorMessage = "请填写工号。"), StringLength(20, ErrorMessage = "工号不超过 20 位。")]
    public string? StaffNumber { get; set; }

    [Required(ErrorMessage = "请选择形式。")]
    public string Kind { get; set; } = "regular";

    [StringLength(200, ErrorMessage = "不超过 200 个字。")]
    public string? Note { get; set; }
}
