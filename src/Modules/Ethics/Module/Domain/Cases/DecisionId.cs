namespace Workforce.Ethics.Domain.Cases;

internal readonly record struct DecisionId(Guid Value);
