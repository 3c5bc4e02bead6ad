namespace Workforce.Platform.Sheets.Imports;

/// <summary>
/// A column that names another row in the sheet's words (a school by its code) and is stored as an id. SQL, run once for the
/// whole sheet: in it s is the row being checked (s.given is what was typed), i the import, t the row already there.
/// </summary>
/// <param name="Column">Key of the sheet's column.</param>
/// <param name="Stored">Column of the table.</param>
/// <param name="Find">Scalar SQL: the id, or null when there is none.</param>
/// <param name="Show">Scalar SQL over t: how the sheet would name what is stored now.</param>
/// <param name="NotFound">The sentence when there is none.</param>
public sealed record SheetReference(string Column, string Stored, string Find, string Show, string NotFound)
{
    /// <summary>Not finding one is fine: it may lie outside what we know.</summary>
    public bool Optional { get; init; }

    /// <summary>The words themselves are stored too: the table has a column of the sheet's name.</summary>
    public bool Kept { get; init; }
}
