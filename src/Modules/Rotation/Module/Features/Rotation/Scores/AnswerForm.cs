using System.ComponentModel.DataAnnotations;

namespace Workforce.Rotation.Features.Rotation.Scores;

internal sealed class AnswerForm
{
    /// <summary>"keep" or "correct".</summary>
    [Required(ErrorMessage = "请选择维持还是更正。")]
    public string? Decision { get; set; }

    [Required(ErrorMessage = "请写明理由，教师会看到。"), StringLength(1000, MinimumLength = 5, ErrorMessage = "请写 5 到 1000 个字。")]
    public string Answer { get; set; } = "";

    public List<ItemForm> Items { get; set; } = [];
}
