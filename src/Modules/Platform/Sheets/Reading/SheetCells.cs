using System.Globalization;
using System.Text;
using System.Xml;

namespace Workforce.Platform.Sheets;

/// <summary>
/// Streams one worksheet, row by row, holding one row at a time. The sheet's own idea of its size ("dimension") is never
/// believed; only cells that hold something count.
/// </summary>
internal sealed class SheetCells(XmlReader reader, string sheet, IReadOnlyList<string> strings, IReadOnlyList<bool> dateStyles, bool from1904, SheetLimits limits)
{
    private readonly List<Cell> cells = [];
    private readonly StringBuilder text = new();
    private int rowNumber;
    private int column;
    private int rowsWithContent;
    private string? type;
    private int style;
    private bool isFormula;

    public IEnumerable<RawRow> Rows()
    {
        var (inText, inPhonetics) = (false, false);
        while (reader.Next())
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    switch (reader.LocalName)
                    {
                        case "row":
                            BeginRow();
                            break;
                        case "c":
                            BeginCell();
                            break;
                        case "f":
                            isFormula = true;
                            break;
                        case "rPh":
                            inPhonetics = !reader.IsEmptyElement;
                            break;
                        case "v" or "t":
                            inText = !reader.IsEmptyElement && !inPhonetics;
                            break;
                    }
                    break;
                case XmlNodeType.EndElement:
                    switch (reader.LocalName)
                    {
                        case "v" or "t":
                            inText = false;
                            break;
                        case "rPh":
                            inPhonetics = false;
                            break;
                        case "c":
                            EndCell();
                            break;
                        case "row" when EndRow() is { } row:
                            yield return row;
                            break;
                        case "sheetData":
                            yield break;
                    }
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace when inText:
                    text.Append(reader.Value);
                    if (text.Length > limits.CellLength)
                        throw new WorkbookRefused(SheetSentences.CellTooLong, sheet, rowNumber, limits.CellLength);
                    break;
            }
        }
    }

    private void BeginRow()
    {
        rowNumber = int.TryParse(reader.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given : rowNumber + 1;
        column = -1;
        cells.Clear();
    }

    private void BeginCell()
    {
        column = ColumnOf(reader.GetAttribute("r")) ?? column + 1;
        type = reader.GetAttribute("t");
        style = int.TryParse(reader.GetAttribute("s"), NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given : 0;
        isFormula = false;
        text.Clear();
    }

    private void EndCell()
    {
        var cell = ReadCell();
        if (cell.IsBlank)
            return;
        if (column >= limits.Columns)
            throw new WorkbookRefused(SheetSentences.TooManyColumns, sheet, rowNumber, limits.Columns);
        while (cells.Count <= column)
            cells.Add(Cell.Blank);
        cells[column] = cell;
    }

    private RawRow? EndRow()
    {
        if (cells.Count == 0)
            return null;
        if (++rowsWithContent > limits.Rows)
            throw new WorkbookRefused(SheetSentences.TooManyRows, sheet, limits.Rows);
        return new RawRow(rowNumber, [.. cells]);
    }

    private Cell ReadCell()
    {
        var raw = text.ToString();
        if (isFormula)
            return new Cell(raw, CellOrigin.Formula);
        switch (type)
        {
            case "s":
                return int.TryParse(raw, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < strings.Count ? strings[at]
                    : throw new WorkbookRefused(SheetSentences.Damaged);
            case "b":
                return new Cell(raw == "1" ? "是" : "否", CellOrigin.Flag);
            case "e":
                return new Cell(raw, CellOrigin.Error);
            case "str" or "inlineStr" or "d":
                return SharedStrings.Unescape(raw);
        }
        if (raw.Length == 0)
            return Cell.Blank;
        if (!double.TryParse(raw, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number))
            return raw;
        var cell = new Cell(CellText.OfNumber(number), CellOrigin.Number, number, from1904);
        return style < dateStyles.Count && dateStyles[style] && CellDate.OfDayNumber(cell.DayNumber!.Value) is { } on
            ? cell with { Text = on.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Origin = CellOrigin.DateNumber }
            : cell;
    }

    private static int? ColumnOf(string? reference)
    {
        if (reference is null)
            return null;
        var column = 0;
        foreach (var c in reference)
        {
            if (c is >= 'A' and <= 'Z' && column < 100_000)
                column = column * 26 + (c - 'A' + 1);
            else
                break;
        }
        return column == 0 ? null : column - 1;
    }
}
