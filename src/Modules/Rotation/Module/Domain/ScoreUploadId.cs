namespace Workforce.Rotation.Domain;

internal readonly record struct ScoreUploadId(Guid Value);
