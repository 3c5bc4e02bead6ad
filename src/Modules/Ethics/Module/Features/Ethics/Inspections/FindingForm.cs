using System.ComponentModel.DataAnnotations;

namespace Workforce.Ethics.Features.Ethics.Inspections;

internal sealed class FindingForm
{
    [StringLength(20)]
    public string? StaffNumber { get; set; }

    public string? Conduct { get; set; }

    [StringLength(1000, ErrorMessage = "不超过 {1} 个字。")]
    public string? What { get; set; }
}
