namespace Workforce.Staffing.Domain.Cases;

internal readonly record struct StaffingCaseId(Guid Value);
