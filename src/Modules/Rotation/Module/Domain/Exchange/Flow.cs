namespace Workforce.Rotation.Domain.Exchange;

/// <summary>How many went from one kind of place to another.</summary>
/// <param name="From">Code table "locality".</param>
/// <param name="To">Code table "locality".</param>
internal sealed record Flow(string From, string To, int Count);
