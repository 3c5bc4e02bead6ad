namespace Workforce.Ethics.Domain.Inspections;

internal readonly record struct InspectionFindingId(Guid Value);
