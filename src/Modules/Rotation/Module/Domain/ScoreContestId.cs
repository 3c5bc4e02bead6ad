namespace Workforce.Rotation.Domain;

internal readonly record struct ScoreContestId(Guid Value);
