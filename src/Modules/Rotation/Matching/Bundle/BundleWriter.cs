using System.IO.Compression;
using System.Text.Json;
using Workforce.Rotation.Matching.Draw;

namespace Workforce.Rotation.Matching.Bundle;

/// <summary>Writes a bundle, with the outcome and the draw where there is one. The same bundle always becomes the same bytes.</summary>
public static class BundleWriter
{
    internal static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Writes the folder, which is created where needed; files of the same names are replaced.</summary>
    public static void ToFolder(string folder, RotationBundle bundle, Outcome? outcome = null, DrawTranscript? draw = null)
    {
        using var files = new FolderTarget(folder);
        Write(bundle, outcome, draw, files.Create);
        files.Commit();
    }

    /// <summary>Writes a zip to the stream, which stays open.</summary>
    public static void ToZip(Stream stream, RotationBundle bundle, Outcome? outcome = null, DrawTranscript? draw = null)
    {
        using var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        Write(bundle, outcome, draw, file =>
        {
            var entry = archive.CreateEntry(file, CompressionLevel.Optimal);
            entry.LastWriteTime = NoTime;
            return entry.Open();
        });
    }

    private static void Write(RotationBundle bundle, Outcome? outcome, DrawTranscript? draw, Func<string, Stream> create)
    {
        var hashes = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in outcome is null ? BundleFiles.In : [.. BundleFiles.In, .. BundleFiles.Out])
        {
            using var stream = new HashingStream(create(file));
            Tables.Write(file, bundle, outcome, stream);
            hashes[file] = stream.Sha256;
        }

        if (draw is not null)
        {
            using var stream = new HashingStream(create(BundleFiles.Draw));
            TranscriptFile.Write(draw, stream);
            hashes[BundleFiles.Draw] = stream.Sha256;
        }

        using var manifest = create(BundleFiles.Manifest);
        Manifest(bundle, hashes, manifest);
    }

    private static void Manifest(RotationBundle bundle, SortedDictionary<string, string> hashes, Stream stream)
    {
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" });
        json.WriteStartObject();
        json.WriteString("format", RotationBundle.Format);
        json.WriteString("round", bundle.Round);
        if (bundle.Seed is null) json.WriteNull("seed");
        else json.WriteString("seed", Convert.ToHexStringLower(bundle.Seed));
        json.WriteString("exchange", bundle.Exchange == ExchangeRule.Cycles ? "cycles" : "none");
        json.WriteStartObject("files");
        foreach (var (file, hash) in hashes) json.WriteString(file, hash);
        json.WriteEndObject();
        json.WriteEndObject();
        json.Flush();
        stream.Write("\n"u8);
    }
}
