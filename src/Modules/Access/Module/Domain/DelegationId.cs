namespace Workforce.Access.Domain;

internal readonly record struct DelegationId(Guid Value);
