using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Workforce.Platform.Sheets;

/// <summary>
/// Looks at an uploaded file from outside, before any of it is unpacked: is it a workbook, and would opening it hurt?
/// What headers claim can be false, so <see cref="GuardedStream"/> counts again while reading.
/// </summary>
public static class WorkbookGuard
{
    private static ReadOnlySpan<byte> CompoundFile => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
    private static ReadOnlySpan<byte> Zip => "PK\u0003\u0004"u8;
    private const int EndRecordLength = 22;
    private const int LongestComment = ushort.MaxValue;
    private const int LongestDirectoryEntry = 1_024;

    /// <param name="file">Must be seekable; left open, its position moved.</param>
    /// <exception cref="WorkbookRefused">With the sentence for the person who uploaded it.</exception>
    public static ZipArchive Open(Stream file, SheetLimits limits)
    {
        if (file.Length == 0)
            throw new WorkbookRefused(SheetSentences.Empty);
        if (file.Length > limits.UploadBytes)
            throw new WorkbookRefused(SheetSentences.TooLarge, limits.UploadBytes / 1024 / 1024);
        RefuseOtherFormats(file);
        RefuseCrowdedDirectory(file, limits);
        file.Position = 0;
        ZipArchive? zip = null;
        try
        {
            zip = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
            RefuseBombs(zip, file.Length, limits);
            RefuseOtherWorkbooks(zip);
            return zip;
        }
        catch (InvalidDataException)
        {
            zip?.Dispose();
            throw new WorkbookRefused(SheetSentences.Damaged);
        }
        catch
        {
            zip?.Dispose();
            throw;
        }
    }

    private static void RefuseOtherFormats(Stream file)
    {
        Span<byte> head = stackalloc byte[8];
        file.Position = 0;
        head = head[..file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)];
        if (head.SequenceEqual(CompoundFile))
            throw new WorkbookRefused(Holds(file, "EncryptedPackage") ? SheetSentences.Encrypted : SheetSentences.OldFormat);
        if (!head.StartsWith(Zip))
            throw new WorkbookRefused(SheetSentences.NotAWorkbook);
    }

    // A directory that lists a million parts costs memory by being listed: read its size from the end record first.
    private static void RefuseCrowdedDirectory(Stream file, SheetLimits limits)
    {
        var tail = new byte[(int)Math.Min(file.Length, EndRecordLength + LongestComment)];
        file.Position = file.Length - tail.Length;
        file.ReadExactly(tail);
        var at = tail.AsSpan().LastIndexOf("PK\u0005\u0006"u8);
        if (at < 0 || tail.Length - at < EndRecordLength)
            throw new WorkbookRefused(SheetSentences.Damaged);
        var end = tail.AsSpan(at);
        var entries = BinaryPrimitives.ReadUInt16LittleEndian(end[10..]);
        var directoryAt = BinaryPrimitives.ReadUInt32LittleEndian(end[16..]);
        var endAt = file.Length - tail.Length + at;
        if (entries > limits.Entries || endAt - directoryAt > (long)limits.Entries * LongestDirectoryEntry)
            throw new WorkbookRefused(SheetSentences.TooManyParts, limits.Entries);
    }

    private static void RefuseBombs(ZipArchive zip, long packed, SheetLimits limits)
    {
        if (zip.Entries.Count > limits.Entries)
            throw new WorkbookRefused(SheetSentences.TooManyParts, limits.Entries);
        var unpacked = 0L;
        foreach (var entry in zip.Entries)
        {
            if (entry.Length < 0 || entry.Length > limits.UnpackedBytes)
                throw new WorkbookRefused(SheetSentences.Bomb);
            unpacked += entry.Length;
            if (entry.Length > limits.RatioFrom && entry.Length / limits.Ratio > entry.CompressedLength)
                throw new WorkbookRefused(SheetSentences.Bomb);
        }
        if (unpacked > limits.UnpackedBytes || unpacked > limits.RatioFrom && unpacked / limits.Ratio > packed)
            throw new WorkbookRefused(SheetSentences.Bomb);
    }

    private static void RefuseOtherWorkbooks(ZipArchive zip)
    {
        if (zip.GetEntry("xl/workbook.bin") is not null)
            throw new WorkbookRefused(SheetSentences.Binary);
        if (zip.GetEntry("[Content_Types].xml") is null)
            throw new WorkbookRefused(SheetSentences.NotAWorkbook);
        if (zip.Entries.Any(e => e.FullName.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)))
            throw new WorkbookRefused(SheetSentences.Macros);
    }

    private static bool Holds(Stream file, string name)
    {
        var wanted = Encoding.Unicode.GetBytes(name);
        var buffer = new byte[64 * 1024];
        var kept = 0;
        file.Position = 0;
        while (file.Read(buffer, kept, buffer.Length - kept) is > 0 and var read)
        {
            var filled = kept + read;
            if (buffer.AsSpan(0, filled).IndexOf(wanted) >= 0)
                return true;
            kept = Math.Min(filled, wanted.Length - 1);
            buffer.AsSpan(filled - kept, kept).CopyTo(buffer);
        }
        return false;
    }
}
