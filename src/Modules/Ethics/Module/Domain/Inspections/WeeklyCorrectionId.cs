namespace Workforce.Ethics.Domain.Inspections;

internal readonly record struct WeeklyCorrectionId(Guid Value);
