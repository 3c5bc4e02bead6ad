namespace Workforce.Ethics.Domain.Cases;

internal readonly record struct BarId(Guid Value);
