namespace Workforce.Ethics.Domain.Appraisals;

internal readonly record struct AppraisalId(Guid Value);
