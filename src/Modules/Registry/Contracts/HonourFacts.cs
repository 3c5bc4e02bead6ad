namespace Workforce.Registry.Contracts;

/// <param name="Kind">Code table "honour-kind".</param>
/// <param name="Level">Code table "honour-level".</param>
public sealed record HonourFacts(string Kind, string Level, string Name, DateOnly GrantedOn);
