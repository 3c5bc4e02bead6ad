namespace Workforce.Ethics.Domain.Cases;

internal readonly record struct WarningCaseId(Guid Value);
