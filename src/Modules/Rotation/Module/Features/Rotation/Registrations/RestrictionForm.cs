using System.ComponentModel.DataAnnotations;
using Workforce.Rotation.Domain.Registrations;

namespace Workforce.Rotation.Features.Rotation.Registrations;

internal sealed class RestrictionForm
{
    [Required, AllowedValues(RestrictionKinds.School, RestrictionKinds.Subject, RestrictionKinds.Person, ErrorMessage = "请选择类别。")]
    public string? Kind { get; set; } = RestrictionKinds.School;

    public Guid? School { get; set; }
    public string? Subject { get; set; }

    [StringLength(20, ErrorMessage = "工号不超过 20 位。")]
    public string? StaffNumber { get; set; }

    [Required(ErrorMessage = "请写明依据，教师看得到。"), StringLength(100, ErrorMessage = "不超过 100 个字。")]
    public string? Note { get; set; }
}
