namespace Workforce.Access.Domain;

internal readonly record struct AccountId(Guid Value);
