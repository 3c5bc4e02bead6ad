namespace Workforce.Platform.Sheets;

/// <summary>One sheet of an import: its columns, what makes a row the same row, and rules over whole rows.</summary>
/// <param name="Name">Stable name in the database: teachers, education, posts-held.</param>
/// <param name="Title">Chinese name of the worksheet.</param>
public sealed record SheetDefinition(string Name, string Title, string English)
{
    public required IReadOnlyList<SheetColumn> Columns { get; init; }

    /// <summary>Keys of the columns that together name a row; a second row with the same ones is refused.</summary>
    public required IReadOnlyList<string> Keys { get; init; }

    /// <summary>Further columns of which each value may stand once in the file.</summary>
    public IReadOnlyList<string> Unique { get; init; } = [];

    /// <summary>Other names in use for the worksheet.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>The workbook may come without this sheet.</summary>
    public bool Optional { get; init; }

    /// <summary>Rules that need more than one cell. Adds faults to the row; must not throw.</summary>
    public Action<SheetRow, ParseContext>? Check { get; init; }

    public SheetColumn this[string key] => Columns[IndexOf(key)];

    internal int IndexOf(string key)
    {
        for (var i = 0; i < Columns.Count; i++)
        {
            if (Columns[i].Key == key)
                return i;
        }
        throw new KeyNotFoundException($"Sheet {Name} has no column {key}.");
    }
}
