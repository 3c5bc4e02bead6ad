using Workforce.Staffing.Domain.Enrolments;

namespace Workforce.Staffing.Features.Staffing.Enrolments;

internal sealed class EnrolmentForm
{
    public List<EnrolmentRow> Rows { get; set; } = [];

    /// <summary>As typed; blank totals are not checked.</summary>
    public EnrolmentRow Totals { get; set; } = new();

    public uint Version { get; set; }
}
