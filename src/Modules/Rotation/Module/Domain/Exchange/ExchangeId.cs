namespace Workforce.Rotation.Domain.Exchange;

/// <summary>The exchange (交流轮岗) of one district in one school year.</summary>
internal readonly record struct ExchangeId(Guid Value);
