namespace Workforce.Staffing.Domain.Reviews;

internal readonly record struct ReviewId(Guid Value);
