namespace Workforce.Rotation.Domain;

/// <summary>Somebody who seals a seed for the draw.</summary>
/// <param name="Party">"派驻纪检监察组".</param>
/// <param name="Role">Name of the role whose people may act for her; without one the bureau records what she hands in.</param>
internal sealed record SeedParty(string Party, string? Role = null);
