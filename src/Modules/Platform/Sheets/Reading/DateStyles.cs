using System.Globalization;
using System.IO.Compression;
using System.Text.RegularExpressions;

namespace Workforce.Platform.Sheets;

/// <summary>Which cell styles show a number as a date.</summary>
internal static partial class DateStyles
{
    public static IReadOnlyList<bool> Read(ZipArchiveEntry? part, SheetLimits limits)
    {
        var styles = new List<bool>();
        if (part is null)
            return styles;
        var custom = new Dictionary<int, bool>();
        using var reader = PartReader.Open(part, limits.HeldBytes, limits);
        var inCells = false;
        while (reader.Next())
        {
            if (reader.IsElement("numFmt") && Int(reader.GetAttribute("numFmtId")) is { } id)
                custom[id] = IsDate(reader.GetAttribute("formatCode") ?? "");
            else if (reader.LocalName == "cellXfs")
                inCells = reader.NodeType == System.Xml.XmlNodeType.Element;
            else if (inCells && reader.IsElement("xf"))
                styles.Add(Int(reader.GetAttribute("numFmtId")) is { } format && (custom.TryGetValue(format, out var date) ? date : IsBuiltInDate(format)));
        }
        return styles;
    }

    // ECMA-376 part 1, 18.8.30: 14-17 and 22 everywhere, 27-36 and 50-58 in the Chinese, Japanese and Korean lists.
    private static bool IsBuiltInDate(int format) => format is >= 14 and <= 17 or 22 or >= 27 and <= 31 or 36 or >= 50 and <= 54 or 57 or 58;

    private static bool IsDate(string format)
    {
        var bare = Literals().Replace(format, "");
        return bare.AsSpan().IndexOfAny("yYdDeE年月日") >= 0 && bare.AsSpan().IndexOfAny("0#?") < 0;
    }

    private static int? Int(string? text) =>
        int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var value) ? value : null;

    // Quoted text, escaped characters and [colours] say nothing about dates.
    [GeneratedRegex("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]|General|_.")]
    private static partial Regex Literals();
}
