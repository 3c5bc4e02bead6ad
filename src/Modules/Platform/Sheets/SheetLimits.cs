namespace Workforce.Platform.Sheets;

/// <summary>
/// What one upload may cost us. These protect the server, they are no policy: a district's largest list
/// (100,000 teachers, 40 columns) needs about a tenth of each.
/// </summary>
public sealed record SheetLimits
{
    public static SheetLimits Default { get; } = new();

    /// <summary>Bytes as uploaded.</summary>
    public long UploadBytes { get; init; } = 50L * 1024 * 1024;

    /// <summary>Parts in the zip; a workbook with twenty sheets has about sixty.</summary>
    public int Entries { get; init; } = 1_000;

    /// <summary>Bytes of all parts together once unpacked.</summary>
    public long UnpackedBytes { get; init; } = 1L << 30;

    /// <summary>Bytes of the parts that are held in memory (shared strings, styles).</summary>
    public long HeldBytes { get; init; } = 256L * 1024 * 1024;

    /// <summary>Unpacked bytes for each packed one; real sheets stay under 40.</summary>
    public int Ratio { get; init; } = 100;

    /// <summary>Below this many unpacked bytes the ratio is not looked at: tiny parts of equal lines pack very well.</summary>
    public long RatioFrom { get; init; } = 8L * 1024 * 1024;

    /// <summary>Rows of one sheet that hold something.</summary>
    public int Rows { get; init; } = 200_000;

    public int Columns { get; init; } = 200;

    /// <summary>Characters in one cell: Excel's own limit.</summary>
    public int CellLength { get; init; } = 32_767;
}
