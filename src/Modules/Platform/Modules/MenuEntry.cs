namespace Workforce.Platform.Modules;

/// <param name="Title">Chinese text, translated by the module's texts.</param>
/// <param name="Path">Absolute path of the page.</param>
/// <param name="Icon">Tabler icon name without the "ti-" prefix.</param>
/// <param name="Permission">Key of the permission a person needs to see it; null for everybody signed in.</param>
/// <param name="Order">Smaller comes first.</param>
public sealed record MenuEntry(string Title, string Path, string Icon, string? Permission = null, int Order = 100);
