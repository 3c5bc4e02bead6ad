using System.ComponentModel.DataAnnotations;

namespace Workforce.Rotation.Features.Rotation.Registrations;

/// <summary>Chinese wall-clock times.</summary>
internal sealed class WindowForm
{
    [Required(ErrorMessage = "请填写报名开始时间。")]
    public DateTime? OpensAt { get; set; }

    [Required(ErrorMessage = "请填写报名截止时间。")]
    public DateTime? ClosesAt { get; set; }

    public uint Version { get; set; }
}
