namespace Workforce.Ethics.Domain.Appraisals;

internal readonly record struct AppraisalYearId(Guid Value);
