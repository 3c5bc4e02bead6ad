namespace Workforce.Ethics.Domain.Appraisals;

internal readonly record struct ParentSurveyId(Guid Value);
