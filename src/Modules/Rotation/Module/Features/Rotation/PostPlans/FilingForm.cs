using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http;

namespace Workforce.Rotation.Features.Rotation.PostPlans;

internal sealed class FilingForm
{
    [Required(ErrorMessage = "请填写报备日期。")]
    public DateOnly? FiledOn { get; set; }

    [Required(ErrorMessage = "请填写受理单位。"), StringLength(60, ErrorMessage = "不超过 60 个字。")]
    public string? Office { get; set; }

    [Required(ErrorMessage = "请填写备案号。"), StringLength(60, ErrorMessage = "不超过 60 个字。")]
    public string? Number { get; set; }

    public IFormFile? Receipt { get; set; }
    public uint Version { get; set; }
}
