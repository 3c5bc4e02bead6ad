using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Workforce.Platform.Sheets;

/// <summary>
/// Writes a workbook as a stream, row by row. We write it ourselves because templates need what writers for whole tables do
/// not offer: columns that are text while still empty (or Excel eats the last digits of an identity number as it is typed),
/// drop-down lists, marked cells.
/// </summary>
public sealed class SheetWriter : IDisposable
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const int LongestSheetName = 31;
    private static readonly DateOnly Epoch = new(1899, 12, 30);
    private readonly ZipArchive zip;
    private readonly List<string> sheets = [];

    /// <param name="output">Needs only to be written to; left open.</param>
    public SheetWriter(Stream output) => zip = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);

    /// <param name="rows">Cells: null, string, whole or decimal numbers, bool, DateOnly, or <see cref="Marked"/>.</param>
    public void Add(string name, IReadOnlyList<WrittenColumn> columns, IEnumerable<IReadOnlyList<object?>> rows) =>
        Add(name, columns, 1, rows.Select((row, i) => (i + 2, row)));

    /// <summary>As the other, with every row at the number it is given.</summary>
    internal void Add(string name, IReadOnlyList<WrittenColumn> columns, int headerRow, IEnumerable<(int Number, IReadOnlyList<object?> Cells)> rows)
    {
        sheets.Add(name.Length > LongestSheetName ? name[..LongestSheetName] : name);
        using var part = Begin($"xl/worksheets/sheet{sheets.Count}.xml");
        part.WriteStartElement("worksheet", Main);
        part.WriteRaw(string.Create(CultureInfo.InvariantCulture, $"""<sheetViews><sheetView workbookViewId="0"><pane ySplit="{headerRow}" topLeftCell="A{headerRow + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>"""));
        part.WriteStartElement("cols", Main);
        for (var i = 0; i < columns.Count; i++)
            part.WriteRaw(string.Create(CultureInfo.InvariantCulture, $"""<col min="{i + 1}" max="{i + 1}" width="{columns[i].Width}" customWidth="1" style="{(int)StyleOf(columns[i].Format)}"/>"""));
        part.WriteEndElement();
        part.WriteStartElement("sheetData", Main);
        BeginRow(part, headerRow);
        foreach (var column in columns)
            WriteText(part, column.Title, column.Required ? Style.RequiredHeader : Style.Header);
        part.WriteEndElement();
        foreach (var (number, row) in rows)
        {
            BeginRow(part, number);
            for (var i = 0; i < row.Count; i++)
                WriteCell(part, row[i], i < columns.Count ? columns[i].Format : ColumnFormat.Text);
            part.WriteEndElement();
        }
        part.WriteEndElement();
        WriteLists(part, columns);
        part.WriteEndElement();
    }

    public void Dispose()
    {
        WriteRest();
        zip.Dispose();
    }

    private static void WriteLists(XmlWriter part, IReadOnlyList<WrittenColumn> columns)
    {
        var lists = columns.Select((c, i) => (c.ListRange, Column: Letters(i))).Where(c => c.ListRange is not null).ToList();
        if (lists.Count == 0)
            return;
        part.WriteStartElement("dataValidations", Main);
        foreach (var (range, column) in lists)
        {
            part.WriteStartElement("dataValidation", Main);
            // A list to choose from, not a fence: pasted spellings are understood at upload.
            part.WriteAttributeString("type", "list");
            part.WriteAttributeString("allowBlank", "1");
            part.WriteAttributeString("showErrorMessage", "0");
            part.WriteAttributeString("sqref", $"{column}2:{column}200001");
            part.WriteElementString("formula1", Main, range);
            part.WriteEndElement();
        }
        part.WriteEndElement();
    }

    private static void BeginRow(XmlWriter part, int number)
    {
        part.WriteStartElement("row", Main);
        part.WriteAttributeString("r", number.ToString(CultureInfo.InvariantCulture));
    }

    private static void WriteCell(XmlWriter part, object? value, ColumnFormat format)
    {
        switch (value)
        {
            case null or "":
                part.WriteStartElement("c", Main);
                part.WriteEndElement();
                break;
            case Marked marked:
                WriteText(part, marked.Text, marked.Severity is FaultSeverity.Error ? Style.Error : Style.Warning);
                break;
            case DateOnly on:
                WriteNumber(part, (on.DayNumber - Epoch.DayNumber).ToString(CultureInfo.InvariantCulture), format is ColumnFormat.Month ? Style.Month : Style.Date);
                break;
            case int or long or decimal or double:
                WriteNumber(part, ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture), format is ColumnFormat.Decimal ? Style.Decimal : Style.Whole);
                break;
            case bool flag:
                WriteText(part, flag ? "是" : "否", Style.Text);
                break;
            default:
                WriteText(part, Convert.ToString(value, CultureInfo.InvariantCulture) ?? "", Style.Text);
                break;
        }
    }

    private static void WriteText(XmlWriter part, string text, Style style)
    {
        part.WriteStartElement("c", Main);
        part.WriteAttributeString("s", Number(style));
        part.WriteAttributeString("t", "inlineStr");
        part.WriteStartElement("is", Main);
        part.WriteStartElement("t", Main);
        if (text.Length > 0 && (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]) || text.Contains('\n')))
            part.WriteAttributeString("xml", "space", null, "preserve");
        part.WriteString(Printable(text));
        part.WriteEndElement();
        part.WriteEndElement();
        part.WriteEndElement();
    }

    private static void WriteNumber(XmlWriter part, string number, Style style)
    {
        part.WriteStartElement("c", Main);
        part.WriteAttributeString("s", Number(style));
        part.WriteElementString("v", Main, number);
        part.WriteEndElement();
    }

    private static string Number(Style style) => ((int)style).ToString(CultureInfo.InvariantCulture);

    private static string Printable(string text) =>
        CellText.CanBeStored(text) ? text : string.Concat(text.EnumerateRunes().Where(r => r.Value is >= ' ' or '\n' or '\t' and not 0xFFFE and not 0xFFFF));

    private static Style StyleOf(ColumnFormat format) => format switch
    {
        ColumnFormat.Whole => Style.Whole,
        ColumnFormat.Decimal => Style.Decimal,
        _ => Style.Text,
    };

    private void WriteRest()
    {
        WritePart("xl/workbook.xml", $"""<workbook xmlns="{Main}" xmlns:r="{Relations}"><sheets>{Each((name, n) => $"""<sheet name="{System.Security.SecurityElement.Escape(name)}" sheetId="{n}" r:id="rId{n}"/>""")}</sheets></workbook>""");
        WritePart("xl/_rels/workbook.xml.rels", $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{Each((_, n) => $"""<Relationship Id="rId{n}" Type="{Relations}/worksheet" Target="worksheets/sheet{n}.xml"/>""")}<Relationship Id="styles" Type="{Relations}/styles" Target="styles.xml"/></Relationships>""");
        WritePart("_rels/.rels", $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{Relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
        WritePart("[Content_Types].xml", $"""<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>{Each((_, n) => $"""<Override PartName="/xl/worksheets/sheet{n}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>""")}</Types>""");
        WritePart("xl/styles.xml", Styles);
    }

    private string Each(Func<string, int, string> print) => string.Concat(sheets.Select((name, i) => print(name, i + 1)));

    private XmlWriter Begin(string path) => XmlWriter.Create(
        zip.CreateEntry(path, CompressionLevel.Fastest).Open(), new XmlWriterSettings { CloseOutput = true, CheckCharacters = false, Encoding = new UTF8Encoding(false) });

    private void WritePart(string path, string xml)
    {
        using var writer = new StreamWriter(zip.CreateEntry(path, CompressionLevel.Fastest).Open(), new UTF8Encoding(false));
        writer.Write("""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""");
        writer.Write(xml);
    }

    internal static string Letters(int column) =>
        column < 26 ? ((char)('A' + column)).ToString() : Letters(column / 26 - 1) + (char)('A' + column % 26);

    // The order of the cell styles below.
    private enum Style
    {
        Plain,
        Text,
        Header,
        RequiredHeader,
        Whole,
        Decimal,
        Date,
        Month,
        Error,
        Warning,
    }

    private const string Styles = $"""
        <styleSheet xmlns="{Main}">
        <numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy-mm-dd"/><numFmt numFmtId="165" formatCode="yyyy-mm"/></numFmts>
        <fonts count="3"><font><sz val="11"/><name val="等线"/></font><font><b/><sz val="11"/><name val="等线"/></font><font><b/><sz val="11"/><color rgb="FFB42318"/><name val="等线"/></font></fonts>
        <fills count="5"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE8EEF5"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFDE4E1"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFF4D6"/></patternFill></fill></fills>
        <borders count="1"><border/></borders>
        <cellStyleXfs count="1"><xf/></cellStyleXfs>
        <cellXfs count="10">
        <xf numFmtId="0" fontId="0" fillId="0"/>
        <xf numFmtId="49" fontId="0" fillId="0" applyNumberFormat="1"/>
        <xf numFmtId="49" fontId="1" fillId="2" applyNumberFormat="1" applyFont="1" applyFill="1"/>
        <xf numFmtId="49" fontId="2" fillId="2" applyNumberFormat="1" applyFont="1" applyFill="1"/>
        <xf numFmtId="1" fontId="0" fillId="0" applyNumberFormat="1"/>
        <xf numFmtId="0" fontId="0" fillId="0"/>
        <xf numFmtId="164" fontId="0" fillId="0" applyNumberFormat="1"/>
        <xf numFmtId="165" fontId="0" fillId="0" applyNumberFormat="1"/>
        <xf numFmtId="49" fontId="0" fillId="3" applyNumberFormat="1" applyFill="1"><alignment wrapText="1" vertical="top"/></xf>
        <xf numFmtId="49" fontId="0" fillId="4" applyNumberFormat="1" applyFill="1"><alignment wrapText="1" vertical="top"/></xf>
        </cellXfs>
        </styleSheet>
        """;
}
