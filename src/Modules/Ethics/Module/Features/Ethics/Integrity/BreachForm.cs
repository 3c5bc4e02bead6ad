using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http;
using Workforce.Ethics.Domain.Integrity;

namespace Workforce.Ethics.Features.Ethics.Integrity;

internal sealed class BreachForm
{
    [StringLength(20)]
    public string? StaffNumber { get; set; }

    public IntegrityMatter Matter { get; set; }

    [StringLength(500, ErrorMessage = "不超过 {1} 个字。")]
    public string? Facts { get; set; }

    [StringLength(100, ErrorMessage = "不超过 {1} 个字。")]
    public string? DecidedBy { get; set; }

    [StringLength(100, ErrorMessage = "不超过 {1} 个字。")]
    public string? Document { get; set; }

    public DateOnly? From { get; set; }
    public DateOnly? To { get; set; }

    [StringLength(300, ErrorMessage = "不超过 {1} 个字。")]
    public string? LongerWhy { get; set; }

    public IFormFile? Evidence { get; set; }
}
