namespace Workforce.Ethics.Domain.Cases;

internal readonly record struct ServedPaperId(Guid Value);
