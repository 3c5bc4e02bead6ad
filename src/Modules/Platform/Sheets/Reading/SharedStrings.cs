using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace Workforce.Platform.Sheets;

/// <summary>The table of texts that cells point into.</summary>
internal static partial class SharedStrings
{
    public static IReadOnlyList<string> Read(ZipArchiveEntry? part, SheetLimits limits)
    {
        var texts = new List<string>();
        if (part is null)
            return texts;
        using var reader = PartReader.Open(part, limits.HeldBytes, limits);
        var text = new StringBuilder();
        var (inText, inPhonetics) = (false, false);
        while (reader.Next())
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element when reader.LocalName == "si":
                    text.Clear();
                    if (reader.IsEmptyElement)
                        texts.Add("");
                    break;
                case XmlNodeType.Element when reader.LocalName == "rPh":
                    inPhonetics = !reader.IsEmptyElement;
                    break;
                case XmlNodeType.Element when reader.LocalName == "t":
                    inText = !reader.IsEmptyElement && !inPhonetics;
                    break;
                case XmlNodeType.EndElement when reader.LocalName == "si":
                    texts.Add(Unescape(text.ToString()));
                    break;
                case XmlNodeType.EndElement when reader.LocalName == "rPh":
                    inPhonetics = false;
                    break;
                case XmlNodeType.EndElement when reader.LocalName == "t":
                    inText = false;
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace when inText:
                    text.Append(reader.Value);
                    break;
            }
        }
        return texts;
    }

    /// <summary>Excel writes characters that XML cannot hold as _x000D_.</summary>
    public static string Unescape(string text) =>
        text.Contains("_x", StringComparison.Ordinal)
            ? Escaped().Replace(text, m => ((char)Convert.ToInt32(m.Groups[1].Value, 16)).ToString())
            : text;

    [GeneratedRegex("_x([0-9A-Fa-f]{4})_")]
    private static partial Regex Escaped();
}
