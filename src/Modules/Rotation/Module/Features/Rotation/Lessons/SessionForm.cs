using System.ComponentModel.DataAnnotations;

namespace Workforce.Rotation.Features.Rotation.Lessons;

internal sealed class SessionForm
{
    [Required(ErrorMessage = "请选择学段。")]
    public string? Stage { get; set; }

    [Required(ErrorMessage = "请选择学科。")]
    public string? Subject { get; set; }

    [Required(ErrorMessage = "请填写地点。"), StringLength(80, ErrorMessage = "不超过 80 个字。")]
    public string? Place { get; set; }

    /// <summary>Chinese wall-clock time.</summary>
    [Required(ErrorMessage = "请填写开始时间。")]
    public DateTime? StartsAt { get; set; }

    /// <summary>The receiving school that runs it; empty where the bureau does.</summary>
    public Guid? HostedBy { get; set; }

    public uint Version { get; set; }
}
