using System.ComponentModel.DataAnnotations;

namespace Workforce.Ethics.Features.Ethics.Inspections;

internal sealed class InspectorForm
{
    [StringLength(40)]
    public string? Name { get; set; }

    [StringLength(20)]
    public string? StaffNumber { get; set; }

    [StringLength(60)]
    public string? Unit { get; set; }
}
