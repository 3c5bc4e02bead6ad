using Workforce.Platform.Sheets;

namespace Workforce.Rotation.Features.Rotation.Papers;

/// <param name="Title">Chinese, as the document has it; its English stands in the module's texts.</param>
/// <param name="Width">In characters, for the workbook.</param>
/// <param name="Wide">On a form, a line of its own.</param>
internal sealed record PaperColumn(string Title, ColumnFormat Format = ColumnFormat.Text, int Width = 14, bool Wide = false)
{
    public static PaperColumn Serial { get; } = new("序号", ColumnFormat.Whole, 6);

    public static PaperColumn Whole(string title, int width = 8) => new(title, ColumnFormat.Whole, width);

    public static PaperColumn Decimal(string title, int width = 10) => new(title, ColumnFormat.Decimal, width);

    /// <summary>Short enough to stay on one line.</summary>
    public bool IsShort => Width <= 12;

    public bool IsNumber => Format is ColumnFormat.Whole or ColumnFormat.Decimal;
}
