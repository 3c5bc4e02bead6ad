namespace Workforce.Platform.Sheets;

/// <summary>A row as it stands in the sheet; cells from column A on, without the blank ones at the end.</summary>
internal sealed record RawRow(int Number, Cell[] Cells)
{
    public Cell this[int column] => column >= 0 && column < Cells.Length ? Cells[column] : Cell.Blank;
}
