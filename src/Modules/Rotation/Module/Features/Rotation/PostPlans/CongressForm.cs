using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http;

namespace Workforce.Rotation.Features.Rotation.PostPlans;

internal sealed class CongressForm
{
    [Required(ErrorMessage = "请填写教代会日期。")]
    public DateOnly? HeldOn { get; set; }

    [Required(ErrorMessage = "请填写人数。"), Range(1, 9999, ErrorMessage = "人数为 1 至 9999。")]
    public int? Entitled { get; set; }

    [Required(ErrorMessage = "请填写人数。"), Range(0, 9999, ErrorMessage = "人数为 0 至 9999。")]
    public int? Attended { get; set; }

    [Required(ErrorMessage = "请填写票数。"), Range(0, 9999, ErrorMessage = "票数为 0 至 9999。")]
    public int? For { get; set; }

    [Required(ErrorMessage = "请填写票数。"), Range(0, 9999, ErrorMessage = "票数为 0 至 9999。")]
    public int? Against { get; set; }

    [Required(ErrorMessage = "请填写票数。"), Range(0, 9999, ErrorMessage = "票数为 0 至 9999。")]
    public int? Abstained { get; set; }

    [Required(ErrorMessage = "请附上会议记录。")]
    public IFormFile? Minutes { get; set; }

    public uint Version { get; set; }
}
