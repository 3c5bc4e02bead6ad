using Workforce.Ethics.Domain.Inspections;

namespace Workforce.Ethics.Features.Ethics.Inspections;

/// <param name="Before">Open at the end of the week before; null where there is no report of it.</param>
internal sealed record WeeklyLine(WeeklyReport Report, string District, int? Before, IReadOnlyList<WeeklyCorrection> Corrections)
{
    /// <summary>What was open, and what came and went, make what is open.</summary>
    public bool AddsUp => Before is not { } before || before + Report.Found - Report.Closed == Report.Handling;
}
