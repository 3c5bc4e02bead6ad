namespace Workforce.Platform.Sheets;

/// <summary>A cell as read.</summary>
/// <param name="Text">What a person sees, more or less; never null.</param>
/// <param name="Number">The stored number, when there is one.</param>
/// <param name="From1904">Whether the workbook counts days from 1904, as old Excel for Mac did.</param>
public readonly record struct Cell(string Text, CellOrigin Origin, double? Number = null, bool From1904 = false)
{
    private const double DaysFrom1900To1904 = 1_462;

    public static Cell Blank { get; } = new("", CellOrigin.Text);

    public static implicit operator Cell(string text) => new(text, CellOrigin.Text);

    /// <summary>The stored number as a day of the 1900 calendar.</summary>
    public double? DayNumber => From1904 ? Number + DaysFrom1900To1904 : Number;

    public bool IsBlank => Origin is not (CellOrigin.Formula or CellOrigin.Error) && string.IsNullOrWhiteSpace(Text);
}
