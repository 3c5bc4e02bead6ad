using Workforce.Registry.Contracts;

namespace Workforce.Ethics.Domain.Appraisals;

internal sealed record SurveyTeacher(TeacherId Id, string Name, string Subject);
