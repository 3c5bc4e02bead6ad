using System.IO.Compression;

namespace Workforce.Platform.Sheets;

/// <summary>
/// An uploaded workbook, open for reading. Everything that can be wrong with the file as a whole comes as
/// <see cref="WorkbookRefused"/>, here or while its rows are read.
/// </summary>
public sealed class Workbook : IDisposable
{
    private readonly ZipArchive zip;
    private readonly SheetLimits limits;
    private readonly bool from1904;
    private readonly List<(string Name, ZipArchiveEntry Part)> sheets = [];
    private readonly Lazy<IReadOnlyList<string>> strings;
    private readonly Lazy<IReadOnlyList<bool>> dateStyles;

    private Workbook(ZipArchive zip, SheetLimits limits)
    {
        (this.zip, this.limits) = (zip, limits);
        var main = MainPart();
        var targets = Relations(main);
        using (var reader = PartReader.Open(main, limits.HeldBytes, limits))
        {
            while (reader.Next())
            {
                if (reader.IsElement("workbookPr"))
                    from1904 = reader.GetAttribute("date1904") is "1" or "true";
                if (reader.IsElement("sheet") && reader.GetAttribute("name") is { } name && RelationId(reader) is { } id
                    && targets.TryGetValue(id, out var target) && Part(target.Target) is { } part && target.Type.EndsWith("/worksheet", StringComparison.Ordinal))
                    sheets.Add((name, part));
            }
        }
        if (sheets.Count == 0)
            throw new WorkbookRefused(SheetSentences.Damaged);
        strings = new(() => SharedStrings.Read(Related(targets, "/sharedStrings"), limits));
        dateStyles = new(() => DateStyles.Read(Related(targets, "/styles"), limits));
    }

    /// <param name="file">Seekable; left open.</param>
    /// <exception cref="WorkbookRefused" />
    public static Workbook Open(Stream file, SheetLimits? limits = null)
    {
        limits ??= SheetLimits.Default;
        var zip = WorkbookGuard.Open(file, limits);
        try
        {
            return new Workbook(zip, limits);
        }
        catch
        {
            zip.Dispose();
            throw;
        }
    }

    public IReadOnlyList<string> SheetNames => [.. sheets.Select(s => s.Name)];

    /// <summary>
    /// The sheet that goes by the definition's name; when the workbook has one sheet only, that one under any name.
    /// </summary>
    /// <returns>null when the sheet is optional and not there.</returns>
    /// <exception cref="WorkbookRefused">Not there, or not made from the template.</exception>
    public SheetReading? Find(SheetDefinition definition)
    {
        string[] wanted = [.. definition.Aliases.Prepend(definition.English).Prepend(definition.Title).Select(CellText.Title)];
        var found = sheets.Find(s => wanted.Contains(CellText.Title(s.Name)));
        if (found.Part is null && !definition.Optional && sheets.Count == 1)
            found = sheets[0];
        if (found.Part is null)
        {
            return definition.Optional
                ? null
                : throw new WorkbookRefused(SheetSentences.NoSheet, definition.Title, string.Join("、", SheetNames.Take(10)));
        }
        return new SheetReading(definition, found.Name, () => Rows(found.Name, found.Part), () => Count(found.Part));
    }

    internal IEnumerable<RawRow> Rows(string sheet)
    {
        var found = sheets.Find(s => s.Name == sheet);
        return Rows(sheet, found.Part);
    }

    public void Dispose() => zip.Dispose();

    private IEnumerable<RawRow> Rows(string name, ZipArchiveEntry part)
    {
        using var reader = PartReader.Open(part, limits.UnpackedBytes, limits);
        foreach (var row in new SheetCells(reader, name, strings.Value, dateStyles.Value, from1904, limits).Rows())
            yield return row;
    }

    private int Count(ZipArchiveEntry part)
    {
        using var stream = new GuardedStream(part.Open(), part.CompressedLength, limits.UnpackedBytes, limits);
        var buffer = new byte[128 * 1024];
        var rows = 0;
        while (stream.Read(buffer) is > 0 and var read)
            rows += buffer.AsSpan(0, read).Count("row>"u8);
        // Programs that write no spare blanks close a row as </row> and open it as <row r="1">: one "row>" each.
        return rows;
    }

    private ZipArchiveEntry MainPart()
    {
        var root = Part("_rels/.rels");
        var target = root is null ? null : Relations(root, "").Values.FirstOrDefault(r => r.Type.EndsWith("/officeDocument", StringComparison.Ordinal)).Target;
        return Part(target ?? "xl/workbook.xml") ?? Part("xl/workbook.xml") ?? throw new WorkbookRefused(SheetSentences.NotAWorkbook);
    }

    private Dictionary<string, (string Type, string Target)> Relations(ZipArchiveEntry owner)
    {
        var slash = owner.FullName.LastIndexOf('/');
        var (folder, name) = (owner.FullName[..(slash + 1)], owner.FullName[(slash + 1)..]);
        return Part($"{folder}_rels/{name}.rels") is { } part ? Relations(part, folder) : [];
    }

    private Dictionary<string, (string Type, string Target)> Relations(ZipArchiveEntry part, string folder)
    {
        var relations = new Dictionary<string, (string, string)>(StringComparer.Ordinal);
        using var reader = PartReader.Open(part, limits.HeldBytes, limits);
        while (reader.Next())
        {
            if (!reader.IsElement("Relationship") || reader.GetAttribute("Id") is not { } id || reader.GetAttribute("Target") is not { } target)
                continue;
            var path = target.StartsWith('/') ? target[1..] : folder + target;
            relations[id] = (reader.GetAttribute("Type") ?? "", path.Replace("/./", "/", StringComparison.Ordinal));
        }
        return relations;
    }

    private ZipArchiveEntry? Related(Dictionary<string, (string Type, string Target)> targets, string type) =>
        targets.Values.Where(t => t.Type.EndsWith(type, StringComparison.Ordinal)).Select(t => Part(t.Target)).FirstOrDefault();

    private ZipArchiveEntry? Part(string path) =>
        zip.GetEntry(path) ?? zip.Entries.FirstOrDefault(e => string.Equals(e.FullName.Replace('\\', '/'), path, StringComparison.OrdinalIgnoreCase));

    private static string? RelationId(System.Xml.XmlReader reader) =>
        reader.GetAttribute("id", "http://schemas.openxmlformats.org/officeDocument/2006/relationships")
        ?? reader.GetAttribute("id", "http://purl.oclc.org/ooxml/officeDocument/relationships");
}
