using System.IO.Compression;
using System.Xml;

namespace Workforce.Platform.Sheets;

/// <summary>Opens one XML part of a workbook, counted, without DTDs and without deep nesting.</summary>
internal static class PartReader
{
    private const int DeepestNesting = 64;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CheckCharacters = false,
        CloseInput = true,
    };

    public static XmlReader Open(ZipArchiveEntry part, long limit, SheetLimits limits) =>
        XmlReader.Create(new GuardedStream(part.Open(), part.CompressedLength, limit, limits), Settings);

    /// <summary>As <see cref="XmlReader.Read"/>, but damage is a sentence and nesting has an end.</summary>
    public static bool Next(this XmlReader reader)
    {
        try
        {
            var more = reader.Read();
            if (reader.Depth > DeepestNesting)
                throw new WorkbookRefused(SheetSentences.Bomb);
            return more;
        }
        catch (Exception damage) when (damage is XmlException or InvalidDataException or EndOfStreamException)
        {
            throw new WorkbookRefused(SheetSentences.Damaged);
        }
    }

    public static bool IsElement(this XmlReader reader, string name) =>
        reader.NodeType == XmlNodeType.Element && reader.LocalName == name;
}
