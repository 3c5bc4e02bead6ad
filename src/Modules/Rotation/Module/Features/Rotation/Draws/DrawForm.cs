using System.ComponentModel.DataAnnotations;

namespace Workforce.Rotation.Features.Rotation.Draws;

internal sealed class DrawForm
{
    [Required(ErrorMessage = "请填写开奖名称。"), StringLength(40, ErrorMessage = "不超过 40 个字。"), RegularExpression(@"[^|]*", ErrorMessage = "不能含有竖线。")]
    public string DrawName { get; set; } = "";

    [Required(ErrorMessage = "请填写期号。"), RegularExpression(@"\s*[0-9]{1,20}\s*", ErrorMessage = "期号只能是数字。")]
    public string Issue { get; set; } = "";

    [Required(ErrorMessage = "请填写号码。"), RegularExpression(@"\s*[0-9][0-9 ,+]{1,60}\s*", ErrorMessage = "号码只能是数字、空格、逗号和加号。")]
    public string Digits { get; set; } = "";

    /// <summary>Typed twice, because it cannot be changed afterwards.</summary>
    [Required(ErrorMessage = "请再填一次号码。"), Compare(nameof(Digits), ErrorMessage = "两次填写的号码不一致。")]
    public string Again { get; set; } = "";

    [Required(ErrorMessage = "请填写日期。")]
    public DateOnly? DrawnOn { get; set; }

    public uint Version { get; set; }
}
