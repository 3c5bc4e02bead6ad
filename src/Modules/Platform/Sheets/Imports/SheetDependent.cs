namespace Workforce.Platform.Sheets.Imports;

/// <summary>A table whose rows hang on the imported ones.</summary>
/// <param name="Column">The column that points at them.</param>
/// <param name="Id">Its own uuid key.</param>
public sealed record SheetDependent(string Table, string Column, string Id = "id");
