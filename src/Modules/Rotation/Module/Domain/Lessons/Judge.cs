using Workforce.Registry.Contracts;

namespace Workforce.Rotation.Domain.Lessons;

/// <summary>评委.</summary>
/// <param name="Number">From 1 inside a session.</param>
/// <param name="School">Where she works; null for somebody from outside the district.</param>
/// <param name="Unit">Name of her school or unit.</param>
internal sealed record Judge(int Number, string Name, SchoolId? School, string Unit);
