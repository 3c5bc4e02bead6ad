namespace Workforce.Staffing.Domain.Cases;

internal readonly record struct CaseStepId(Guid Value);
