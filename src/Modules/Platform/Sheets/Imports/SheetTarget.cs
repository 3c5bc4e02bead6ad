namespace Workforce.Platform.Sheets.Imports;

/// <summary>
/// The table a sheet's rows become rows of. The sheet's column keys are the table's column names, so comparing, adding,
/// changing and taking back follow from the two lists.
/// </summary>
/// <param name="Table">In the module's own schema.</param>
/// <param name="Id">Its uuid key column.</param>
public sealed record SheetTarget(string Table, string Id)
{
    /// <summary>Columns of the table that together name a row.</summary>
    public required IReadOnlyList<string> Keys { get; init; }

    public IReadOnlyList<SheetReference> References { get; init; } = [];

    public IReadOnlyList<SheetCheck> Checks { get; init; } = [];

    /// <summary>Columns of the sheet that help to understand a row but are not stored.</summary>
    public IReadOnlyList<string> NotStored { get; init; } = [];

    /// <summary>Columns that are derived (<see cref="SheetRow.Derive"/>) and stored.</summary>
    public IReadOnlyList<string> Derived { get; init; } = [];

    /// <summary>What a new row holds where the sheet is silent: a JSON object by column of the table.</summary>
    public string Defaults { get; init; } = "{}";

    /// <summary>
    /// What the sheet cannot say: column to scalar SQL over s.stored and i, for new rows only, such as district_id to i.district_id.
    /// </summary>
    public IReadOnlyDictionary<string, string> Fixed { get; init; } = new Dictionary<string, string>();

    /// <summary>An undo that would take a row away looks first whether anything hangs on it.</summary>
    public IReadOnlyList<SheetDependent> Dependents { get; init; } = [];

    /// <summary>Columns that are kept out of the change log's old and new values.</summary>
    public IReadOnlyList<string> NotLogged { get; init; } = [];
}
