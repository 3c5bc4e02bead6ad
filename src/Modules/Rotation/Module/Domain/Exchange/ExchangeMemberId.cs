namespace Workforce.Rotation.Domain.Exchange;

internal readonly record struct ExchangeMemberId(Guid Value);
