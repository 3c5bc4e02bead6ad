using System.IO.Compression;

namespace Workforce.Rotation.Matching.Bundle;

/// <summary>A bundle in a zip, its files at the top or together in one folder. Nothing is ever unpacked to disk.</summary>
internal sealed class ZipSource : IBundleSource
{
    private readonly ZipArchive archive;
    private readonly Dictionary<string, ZipArchiveEntry> entries;

    private ZipSource(ZipArchive archive, Dictionary<string, ZipArchiveEntry> entries)
    {
        this.archive = archive;
        this.entries = entries;
    }

    /// <summary>Owns the stream from here on; null, and a fault, where the zip cannot be trusted.</summary>
    public static ZipSource? Open(Stream stream, string name, FaultList faults)
    {
        try
        {
            var archive = new ZipArchive(stream, ZipArchiveMode.Read);
            if (Refusal(archive) is not { } refusal) return new ZipSource(archive, ByName(archive));
            faults.Add(name, 1, refusal);
            archive.Dispose();
        }
        catch (Exception broken) when (broken is InvalidDataException or IOException or NotSupportedException)
        {
            faults.Add(name, 1, "The zip is damaged, or is no zip at all.");
            stream.Dispose();
        }

        return null;
    }

    public bool Has(string file) => entries.ContainsKey(file);

    public Stream? Open(string file)
    {
        if (!entries.TryGetValue(file, out var entry)) return null;
        var limit = Math.Max(entry.CompressedLength * BundleLimits.Ratio, BundleLimits.RatioMattersFrom);
        return new LimitedStream(entry.Open(), Math.Min(limit, BundleLimits.FileBytes));
    }

    public void Dispose() => archive.Dispose();

    private static string? Refusal(ZipArchive archive)
    {
        if (archive.Entries.Count > BundleLimits.Entries)
            return FormattableString.Invariant($"The zip has {archive.Entries.Count} entries; a bundle has at most {BundleLimits.Entries}.");
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in archive.Entries)
        {
            if (LeavesTheFolder(entry.FullName)) return "The zip has an entry whose name leads out of its folder.";
            if (!names.Add(entry.FullName)) return "The zip has two entries of one name.";
            if (entry.Length > BundleLimits.FileBytes) return "The zip has an entry that is too large for a bundle.";
            if (entry.Length > BundleLimits.RatioMattersFrom && entry.Length / BundleLimits.Ratio > entry.CompressedLength)
                return FormattableString.Invariant($"The zip has an entry that unpacks to more than {BundleLimits.Ratio} times its size.");
        }

        return null;
    }

    private static bool LeavesTheFolder(string name) =>
        name.StartsWith('/') || name.Contains('\\') || name.Contains(':') || name.Contains('\0') || name.Split('/').Contains("..");

    private static Dictionary<string, ZipArchiveEntry> ByName(ZipArchive archive)
    {
        var files = archive.Entries.Where(entry => !entry.FullName.EndsWith('/')).ToList();
        var manifest = files.Find(entry => entry.Name == BundleFiles.Manifest && entry.FullName.Count('/') <= 1);
        var folder = manifest is null ? "" : manifest.FullName[..^manifest.Name.Length];
        return files.Where(entry => entry.FullName == folder + entry.Name).ToDictionary(entry => entry.Name, StringComparer.Ordinal);
    }
}
