namespace Workforce.Platform;

/// <summary>Marks the resource file with Platform's own texts.</summary>
public sealed class PlatformTexts;
