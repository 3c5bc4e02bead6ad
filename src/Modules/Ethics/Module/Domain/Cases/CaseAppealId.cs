namespace Workforce.Ethics.Domain.Cases;

internal readonly record struct CaseAppealId(Guid Value);
