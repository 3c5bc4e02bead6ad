using System.ComponentModel.DataAnnotations;
using Workforce.Staffing.Domain.Cases;

namespace Workforce.Staffing.Features.Staffing.Cases;

/// <summary>A case an officer enters.</summary>
internal sealed class CaseForm
{
    [Required(ErrorMessage = "请选择学校。")]
    public Guid? School { get; set; }

    /// <summary>Empty where it is about the school.</summary>
    public string? StaffNumber { get; set; }

    public CaseKind Kind { get; set; }

    [Required(ErrorMessage = "请写明发现的情况。"), StringLength(500, ErrorMessage = "不超过 500 个字。")]
    public string Finding { get; set; } = "";

    [Required(ErrorMessage = "请填写办理期限。")]
    public DateOnly? DueOn { get; set; }
}
