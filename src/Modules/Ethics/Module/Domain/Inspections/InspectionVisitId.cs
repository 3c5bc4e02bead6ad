namespace Workforce.Ethics.Domain.Inspections;

internal readonly record struct InspectionVisitId(Guid Value);
