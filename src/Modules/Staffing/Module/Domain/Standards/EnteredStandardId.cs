namespace Workforce.Staffing.Domain.Standards;

internal readonly record struct EnteredStandardId(Guid Value);
