namespace Workforce.Platform.Sheets;

/// <summary>A template: one or several sheets that are uploaded, reviewed and committed together.</summary>
/// <param name="Name">Stable name, with the module: registry.teachers.</param>
public sealed record WorkbookDefinition(string Name, string Title, string English, IReadOnlyList<SheetDefinition> Sheets)
{
    public SheetDefinition this[string name] => Sheets.First(s => s.Name == name);
}
