using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http;
using Workforce.Rotation.Domain.Waiting;

namespace Workforce.Rotation.Features.Rotation.Waiting;

internal sealed class StepForm
{
    public StepKind Kind { get; set; }

    [Required(ErrorMessage = "请填写日期。")]
    public DateOnly? On { get; set; }

    /// <summary>Not passed, or a change of post refused in writing.</summary>
    public bool Failed { get; set; }

    [Range(2000, 2100, ErrorMessage = "请填写四位年份。")]
    public int? Year { get; set; }

    [Range(0, 366, ErrorMessage = "天数为 0 至 366。")]
    public int? DaysInARow { get; set; }

    [Range(0, 366, ErrorMessage = "天数为 0 至 366。")]
    public int? DaysInTheYear { get; set; }

    [StringLength(500, ErrorMessage = "不超过 500 个字。")]
    public string? Words { get; set; }

    public IFormFile? Evidence { get; set; }
    public uint Version { get; set; }
}
