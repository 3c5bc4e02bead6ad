namespace Workforce.Rotation.Domain.InSchool;

internal readonly record struct CompetitionId(Guid Value);
