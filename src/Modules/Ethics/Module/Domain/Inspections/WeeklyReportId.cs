namespace Workforce.Ethics.Domain.Inspections;

internal readonly record struct WeeklyReportId(Guid Value);
