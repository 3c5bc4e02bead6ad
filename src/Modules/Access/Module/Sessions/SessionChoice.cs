using Workforce.Platform.Actors;

namespace Workforce.Access.Sessions;

/// <summary>Another role of the same person, as the cookie carries it.</summary>
internal sealed record SessionChoice(Guid Id, Role Role, string Place, string EnglishPlace, string? StandsInFor);
