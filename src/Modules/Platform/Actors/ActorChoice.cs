namespace Workforce.Platform.Actors;

/// <summary>Another role a signed-in person could act in.</summary>
/// <param name="StandsInFor">Name of the person she would stand in for.</param>
public sealed record ActorChoice(Guid Id, Role Role, string PlaceName, string? StandsInFor);
