using System.ComponentModel.DataAnnotations;

namespace Workforce.Rotation.Features.Rotation.PostPlans;

internal sealed class NeedForm
{
    [Required(ErrorMessage = "请选择学段。")]
    public string? Stage { get; set; }

    [Required(ErrorMessage = "请选择学科。")]
    public string? Subject { get; set; }

    public string? Level { get; set; }

    [Range(0, 9999, ErrorMessage = "周课时为 0 至 9999。")]
    public decimal? Periods { get; set; }

    [Range(1, 40, ErrorMessage = "每岗周课时为 1 至 40。")]
    public decimal? Load { get; set; }

    [Range(0, 999, ErrorMessage = "需求数为 0 至 999。")]
    public decimal? Need { get; set; }

    [StringLength(200, ErrorMessage = "不超过 200 个字。")]
    public string? Note { get; set; }
}
