using Workforce.Ethics.Domain.Appraisals;

namespace Workforce.Ethics.Features.Ethics.Appraisals;

/// <param name="Yes">For every question, how many parents said yes.</param>
internal sealed record SurveyResult(SurveyTeacher Teacher, int Answers, decimal Mean, IReadOnlyList<int> Yes);
