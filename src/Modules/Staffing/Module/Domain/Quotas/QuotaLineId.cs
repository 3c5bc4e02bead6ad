namespace Workforce.Staffing.Domain.Quotas;

internal readonly record struct QuotaLineId(Guid Value);
