namespace Workforce.Rotation.Contracts;

/// <summary>A rotation round (县管校聘) of one district.</summary>
public readonly record struct RoundId(Guid Value);
