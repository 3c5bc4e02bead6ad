namespace Workforce.Rotation.Domain.Exchange;

internal readonly record struct ExchangeMoveId(Guid Value);
