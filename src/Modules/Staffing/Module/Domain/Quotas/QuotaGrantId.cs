namespace Workforce.Staffing.Domain.Quotas;

internal readonly record struct QuotaGrantId(Guid Value);
