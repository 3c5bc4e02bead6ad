namespace Workforce.Rotation.Features.Rotation.Papers;

/// <param name="Rows">Cells as <see cref="Platform.Sheets.SheetWriter"/> takes them, in the order of the columns.</param>
internal sealed record PaperTable(IReadOnlyList<PaperColumn> Columns, IReadOnlyList<IReadOnlyList<object?>> Rows)
{
    /// <summary>Of forms: the table inside each, one for every row.</summary>
    public IReadOnlyList<PaperTable> Details { get; init; } = [];

    /// <summary>The rows numbered from 1 in a first column 序号.</summary>
    public static PaperTable Numbered(IReadOnlyList<PaperColumn> columns, IEnumerable<IReadOnlyList<object?>> rows) =>
        new([PaperColumn.Serial, .. columns], rows.Select((row, at) => (IReadOnlyList<object?>)[at + 1, .. row]).ToList());
}
