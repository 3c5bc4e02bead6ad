namespace Workforce.Ethics.Domain.Inspections;

internal readonly record struct InspectionPlanId(Guid Value);
