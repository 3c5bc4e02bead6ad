using System.IO.Compression;
using Workforce.Platform.Sheets;

namespace Workforce.TestSupport;

/// <summary>A downloaded score sheet, filled in as a person would.</summary>
internal static class ScoreFile
{
    private const string Sheet = "竞聘评分";

    /// <param name="points">What to type into the blank points of the teacher with this staff number; null leaves them blank.</param>
    public static byte[] Fill(byte[] template, Func<string, string?> points)
    {
        using var workbook = Workbook.Open(new MemoryStream(template));
        var rows = workbook.Rows(Sheet).ToList();
        var titles = rows[0].Cells.Select(c => c.Text).ToList();
        var output = new MemoryStream();
        using (var writer = new SheetWriter(output))
            writer.Add(Sheet, titles.ConvertAll(t => new WrittenColumn(t)), rows.Skip(1).Select(row => (IReadOnlyList<object?>)titles.Select((title, at) => Cell(row, title, at)).ToList()));
        return output.ToArray();

        object? Cell(RawRow row, string title, int at) => row[at].IsBlank && title.EndsWith('*') ? points(row[1].Text) : row[at].Text;
    }

    /// <summary>The same workbook with one cell's value made the result of a formula.</summary>
    /// <param name="value">As it stands in the XML, ">70&lt;".</param>
    public static byte[] WithFormula(byte[] file, string value, string formula)
    {
        var output = new MemoryStream();
        output.Write(file);
        using (var zip = new ZipArchive(output, ZipArchiveMode.Update, leaveOpen: true))
        {
            var sheet = zip.GetEntry("xl/worksheets/sheet1.xml")!;
            string xml;
            using (var reader = new StreamReader(sheet.Open()))
                xml = reader.ReadToEnd();
            var text = value.Trim('>', '<');
            var start = xml.LastIndexOf("<c ", xml.IndexOf(value, StringComparison.Ordinal), StringComparison.Ordinal);
            var end = xml.IndexOf("</c>", start, StringComparison.Ordinal) + 4;
            sheet.Delete();
            using var writer = new StreamWriter(zip.CreateEntry("xl/worksheets/sheet1.xml").Open());
            writer.Write(xml[..start] + $"<c><f>{formula}</f><v>{text}</v></c>" + xml[end..]);
        }
        return output.ToArray();
    }

    public static string Text(byte[] file)
    {
        using var workbook = Workbook.Open(new MemoryStream(file));
        return string.Join('\n', workbook.SheetNames.SelectMany(workbook.Rows).Select(row => string.Join('|', row.Cells.Select(c => c.Text))));
    }
}
