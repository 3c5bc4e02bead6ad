namespace Workforce.Ethics.Domain.Cases;

internal readonly record struct StatementId(Guid Value);
