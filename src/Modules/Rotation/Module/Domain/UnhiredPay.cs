namespace Workforce.Rotation.Domain;

/// <param name="Kind">"basic-pay-only" (大方), "percent-of-basic-and-performance" (武汉).</param>
/// <param name="Percent">Of basic and performance pay together, where the kind asks for it.</param>
internal sealed record UnhiredPay(string Kind, int? Percent = null);
