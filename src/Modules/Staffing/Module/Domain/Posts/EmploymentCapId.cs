namespace Workforce.Staffing.Domain.Posts;

internal readonly record struct EmploymentCapId(Guid Value);
