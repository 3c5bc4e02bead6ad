using System.ComponentModel.DataAnnotations;
using Workforce.Ethics.Domain.Cases;

namespace Workforce.Ethics.Features.Ethics.Cases;

/// <summary>A clue as it came in.</summary>
internal sealed class ClueForm
{
    [Required(ErrorMessage = "请填写教职工号。"), StringLength(20, ErrorMessage = "工号不超过 20 位。")]
    public string? StaffNumber { get; set; }

    public ClueSource Source { get; set; } = ClueSource.NamedReport;

    [Required(ErrorMessage = "请选择涉及的行为。")]
    public string? Violation { get; set; }

    [Required(ErrorMessage = "请写明反映的情况。"), StringLength(2000, ErrorMessage = "不超过 2000 个字。")]
    public string? Facts { get; set; }

    public DateOnly? ReceivedOn { get; set; }

    [StringLength(100, ErrorMessage = "不超过 100 个字。")]
    public string? ReporterName { get; set; }

    [StringLength(100, ErrorMessage = "不超过 100 个字。")]
    public string? ReporterContact { get; set; }

    [StringLength(1000, ErrorMessage = "不超过 1000 个字。")]
    public string? Students { get; set; }

    /// <summary>Who shall handle it; empty for oneself.</summary>
    public Guid? Lead { get; set; }

    /// <summary>Neither she nor a near relative has an interest.</summary>
    public bool Free { get; set; }
}
