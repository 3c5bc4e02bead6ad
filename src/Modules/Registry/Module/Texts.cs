namespace Workforce.Registry;

/// <summary>Marks the resource file with this module's translations.</summary>
internal sealed class Texts;
