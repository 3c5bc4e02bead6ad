using Workforce.Platform.Actors;

namespace Workforce.Platform.Modules;

/// <summary>Something a role may do; pages ask for it by key: <c>[Authorize("rotation.run")]</c>.</summary>
public sealed record Permission(string Key, string Title, params Role[] Holders);
