namespace Workforce.Staffing.Domain.Quotas;

internal readonly record struct QuotaPlanId(Guid Value);
