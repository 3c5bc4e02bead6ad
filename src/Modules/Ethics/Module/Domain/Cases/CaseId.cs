namespace Workforce.Ethics.Domain.Cases;

internal readonly record struct CaseId(Guid Value);
