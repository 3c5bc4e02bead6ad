using Workforce.Access.Contracts;

namespace Workforce.Ethics.Domain.Inspections;

internal sealed class WeeklyCorrection
{
    public WeeklyCorrectionId Id { get; init; }
    public WeeklyReportId ReportId { get; init; }
    public DistrictId DistrictId { get; init; }
    public int FoundBefore { get; init; }
    public int HandlingBefore { get; init; }
    public int ClosedBefore { get; init; }
    public int Found { get; init; }
    public int Handling { get; init; }
    public int Closed { get; init; }
    public required string Why { get; init; }
    public required string By { get; init; }
    public DateTimeOffset At { get; init; }
}
