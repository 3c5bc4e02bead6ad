using System.ComponentModel.DataAnnotations;

namespace Workforce.Staffing.Features.Staffing.Reserve;

internal sealed class LendForm
{
    [Required(ErrorMessage = "请选择借入学校。")]
    public Guid? School { get; set; }

    [Range(1, 5000, ErrorMessage = "请填写借出的名额数。")]
    public int Posts { get; set; } = 1;

    public string? Subject { get; set; }

    [Required(ErrorMessage = "请写明借用理由。"), StringLength(300, ErrorMessage = "不超过 300 个字。")]
    public string Reason { get; set; } = "";

    [Required(ErrorMessage = "请填写文号。"), StringLength(60, ErrorMessage = "文号不超过 60 个字。")]
    public string Document { get; set; } = "";

    [Required(ErrorMessage = "请填写归还期限。")]
    public DateOnly? DueOn { get; set; }
}
