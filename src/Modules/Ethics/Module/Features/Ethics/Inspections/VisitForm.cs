using System.ComponentModel.DataAnnotations;
using Workforce.Ethics.Domain.Inspections;

namespace Workforce.Ethics.Features.Ethics.Inspections;

internal sealed class VisitForm
{
    public const int Rows = 4;

    public Guid School { get; set; }
    public VisitKind Kind { get; set; } = VisitKind.Inspection;
    public DateOnly? On { get; set; }

    [StringLength(100, ErrorMessage = "不超过 {1} 个字。")]
    public string? Place { get; set; }

    public List<InspectorForm> Inspectors { get; set; } = [];
}
