using System.ComponentModel.DataAnnotations;

namespace Workforce.Staffing.Features.Staffing.Norms;

internal sealed class NormForm
{
    [Required(ErrorMessage = "请填写标准名称。"), StringLength(100, ErrorMessage = "不超过 100 个字。")]
    public string? Name { get; set; }

    [StringLength(60, ErrorMessage = "不超过 60 个字。")]
    public string? Number { get; set; }

    [Required(ErrorMessage = "请填写地区代码。"), RegularExpression("^[0-9]{6}$", ErrorMessage = "地区代码是六位数字。")]
    public string? Region { get; set; }

    [Required(ErrorMessage = "请填写开始执行的日期。")]
    public DateOnly? ValidFrom { get; set; }

    [Required(ErrorMessage = "请填写出处。"), StringLength(200, ErrorMessage = "不超过 200 个字。")]
    public string? Source { get; set; }

    [Required(ErrorMessage = "请填写录入理由。"), StringLength(200, ErrorMessage = "不超过 200 个字。")]
    public string? Reason { get; set; }

    public List<NormRow> Rows { get; set; } = [];

    /// <summary>Most in a hundred who do not teach, by stage.</summary>
    public Dictionary<string, decimal?> NonTeaching { get; set; } = [];
}
