using System.ComponentModel.DataAnnotations;

namespace Workforce.Staffing.Features.Staffing.Reviews;

internal sealed class ReviewForm
{
    [Required(ErrorMessage = "请填写名称。"), StringLength(60, ErrorMessage = "名称不超过 60 个字。")]
    public string Name { get; set; } = "";

    [Required(ErrorMessage = "请填写反馈期限。")]
    public DateOnly? DueOn { get; set; }
}
