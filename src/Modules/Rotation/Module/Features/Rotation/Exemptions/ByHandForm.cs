using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http;
using Workforce.Rotation.Domain.Exemptions;

namespace Workforce.Rotation.Features.Rotation.Exemptions;

internal sealed class ByHandForm
{
    [Required(ErrorMessage = "请填写工号。"), StringLength(20, ErrorMessage = "工号不超过 20 位。")]
    public string? StaffNumber { get; set; }

    public ExemptionKind Kind { get; set; } = ExemptionKind.Deferred;

    [Required(ErrorMessage = "请写明理由。"), StringLength(200, ErrorMessage = "不超过 200 个字。")]
    public string? Note { get; set; }

    /// <summary>Pregnant, giving birth or nursing: protected by law.</summary>
    public bool Protected { get; set; }

    public IFormFile? Evidence { get; set; }
}
