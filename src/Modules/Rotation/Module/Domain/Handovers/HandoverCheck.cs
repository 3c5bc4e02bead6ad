namespace Workforce.Rotation.Domain.Handovers;

/// <summary>An item that is seen to.</summary>
internal sealed record HandoverCheck(string Key, string By, DateTimeOffset At);
