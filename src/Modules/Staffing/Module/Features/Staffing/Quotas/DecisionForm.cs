using System.ComponentModel.DataAnnotations;

namespace Workforce.Staffing.Features.Staffing.Quotas;

internal sealed class DecisionForm
{
    [Required(ErrorMessage = "请填写文号。"), StringLength(60, ErrorMessage = "不超过 60 个字。")]
    public string? Number { get; set; }

    [Required(ErrorMessage = "请填写发文日期。")]
    public DateOnly? IssuedOn { get; set; }

    [StringLength(60, ErrorMessage = "不超过 60 个字。")]
    public string? FilingNumber { get; set; }

    public DateOnly? FiledOn { get; set; }
    public uint Version { get; set; }
}
