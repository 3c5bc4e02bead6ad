namespace Workforce.Rotation.Domain.Exchange;

/// <summary>From how many persons to how many.</summary>
internal sealed record HeadCount(int Minimum, int Maximum);
