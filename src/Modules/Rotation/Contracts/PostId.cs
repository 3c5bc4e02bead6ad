namespace Workforce.Rotation.Contracts;

/// <summary>A post offered in a round: school, stage, subject and seats.</summary>
public readonly record struct PostId(Guid Value);
