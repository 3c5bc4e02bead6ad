using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http;
using Workforce.Rotation.Domain.Appeals;

namespace Workforce.Rotation.Features.Rotation.Appeals;

/// <summary>What a teacher writes, or the bureau for her from a letter.</summary>
internal sealed class FileForm
{
    /// <summary>Only for the bureau: whose letter it is.</summary>
    [StringLength(20, ErrorMessage = "工号不超过 20 位。")]
    public string? StaffNumber { get; set; }

    public AppealTrack Track { get; set; } = AppealTrack.Bureau;

    /// <summary>"round/{id}" or "exchange/{id}".</summary>
    [Required(ErrorMessage = "请选择对哪一轮的决定有异议。")]
    public string? About { get; set; }

    /// <summary>The school decided it.</summary>
    public bool AgainstSchool { get; set; }

    [Required(ErrorMessage = "请填写日期。")]
    public DateOnly? KnownOn { get; set; }

    /// <summary>The day a letter arrived; only for the bureau.</summary>
    public DateOnly? FiledOn { get; set; }

    [Required(ErrorMessage = "请写明请求和理由。"), StringLength(1000, ErrorMessage = "不超过 1000 个字。")]
    public string? Claim { get; set; }

    [StringLength(200, ErrorMessage = "不超过 200 个字。")]
    public string? LateWhy { get; set; }

    public Guid? After { get; set; }
    public IFormFile? Evidence { get; set; }
}
