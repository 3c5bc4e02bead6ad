using System.ComponentModel.DataAnnotations;

namespace Workforce.Rotation.Features.Rotation.Exchange;

/// <summary>Where the bureau sends somebody, and for how long.</summary>
internal sealed class PlaceForm
{
    [Required(ErrorMessage = "请选择形式。")]
    public string Kind { get; set; } = "";

    [Required(ErrorMessage = "请选择接收学校。")]
    public Guid? To { get; set; }

    [Required(ErrorMessage = "请填写日期。")]
    public DateOnly? BeginsOn { get; set; }

    public DateOnly? EndsOn { get; set; }

    /// <summary>人事关系 moves.</summary>
    public bool MovesRelation { get; set; }

    [StringLength(200, ErrorMessage = "不超过 200 个字。")]
    public string? Why { get; set; }

    public uint Version { get; set; }
}
