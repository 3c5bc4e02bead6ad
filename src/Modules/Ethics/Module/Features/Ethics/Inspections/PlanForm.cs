using System.ComponentModel.DataAnnotations;

namespace Workforce.Ethics.Features.Ethics.Inspections;

internal sealed class PlanForm
{
    [StringLength(100, ErrorMessage = "不超过 {1} 个字。")]
    public string? Theme { get; set; }

    public DateOnly? From { get; set; }
    public DateOnly? To { get; set; }
    public bool IsFormal { get; set; }
    public List<Guid> Schools { get; set; } = [];
}
