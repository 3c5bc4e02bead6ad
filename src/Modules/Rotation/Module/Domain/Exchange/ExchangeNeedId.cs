namespace Workforce.Rotation.Domain.Exchange;

internal readonly record struct ExchangeNeedId(Guid Value);
