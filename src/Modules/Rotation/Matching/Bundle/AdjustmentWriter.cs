using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Workforce.Rotation.Matching.Adjustment;

namespace Workforce.Rotation.Matching.Bundle;

/// <summary>Writes an adjustment bundle, with the outcome where there is one. The same bundle always becomes the same bytes.</summary>
public static class AdjustmentWriter
{
    /// <summary>Writes the folder, which is created where needed; files of the same names are replaced.</summary>
    public static void ToFolder(string folder, AdjustmentBundle bundle, AdjustmentOutcome? outcome = null)
    {
        using var files = new FolderTarget(folder);
        Write(bundle, outcome, files.Create);
        files.Commit();
    }

    /// <summary>Writes a zip to the stream, which stays open.</summary>
    public static void ToZip(Stream stream, AdjustmentBundle bundle, AdjustmentOutcome? outcome = null)
    {
        using var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        Write(bundle, outcome, file =>
        {
            var entry = archive.CreateEntry(file, CompressionLevel.Optimal);
            entry.LastWriteTime = BundleWriter.NoTime;
            return entry.Open();
        });
    }

    /// <summary>Writes one file of the bundle.</summary>
    internal static void Write(string file, AdjustmentCase adjustment, AdjustmentOutcome? outcome, Stream stream)
    {
        if (file == AdjustmentFiles.Certificate)
        {
            CertificateWriter.Write(adjustment, outcome!.Certificate, stream);
            return;
        }

        var csv = new CsvWriter(stream);
        csv.Field(Encoding.ASCII.GetBytes(AdjustmentFiles.Header(file)));
        csv.EndRow();
        switch (file)
        {
            case AdjustmentFiles.Posts: Posts(csv, adjustment); break;
            case AdjustmentFiles.Teachers: Teachers(csv, adjustment); break;
            case AdjustmentFiles.Costs: Costs(csv, adjustment); break;
            case AdjustmentFiles.Placements: Placements(csv, adjustment, outcome!); break;
        }

        csv.Flush();
    }

    private static void Write(AdjustmentBundle bundle, AdjustmentOutcome? outcome, Func<string, Stream> create)
    {
        var hashes = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in outcome is null ? AdjustmentFiles.In : [.. AdjustmentFiles.In, .. AdjustmentFiles.Out])
        {
            using var stream = new HashingStream(create(file));
            Write(file, bundle.Case, outcome, stream);
            hashes[file] = stream.Sha256;
        }

        using var manifest = create(BundleFiles.Manifest);
        Manifest(bundle, hashes, manifest);
    }

    private static void Posts(CsvWriter csv, AdjustmentCase adjustment)
    {
        for (var post = 0; post < adjustment.Posts.Count; post++)
        {
            csv.Field(adjustment.Posts.Utf8(post));
            csv.Field((long?)adjustment.Capacities[post]);
            csv.Field((long?)adjustment.Minimums[post]);
            csv.EndRow();
        }
    }

    private static void Teachers(CsvWriter csv, AdjustmentCase adjustment)
    {
        for (var teacher = 0; teacher < adjustment.Teachers.Count; teacher++)
        {
            var standing = adjustment.Standings[teacher];
            csv.Field(adjustment.Teachers.Utf8(teacher));
            csv.Field(standing.Home < 0 ? default : adjustment.Posts.Utf8(standing.Home));
            csv.Field(standing.Eligible ? "1"u8 : "0"u8);
            csv.Field(standing.Exempt ? "1"u8 : "0"u8);
            csv.Field(standing.Backbone ? "1"u8 : "0"u8);
            csv.Field((long?)standing.Points);
            csv.EndRow();
        }
    }

    private static void Costs(CsvWriter csv, AdjustmentCase adjustment)
    {
        for (var teacher = 0; teacher < adjustment.Teachers.Count; teacher++)
            foreach (var pair in adjustment.PairsOf(teacher))
            {
                csv.Field(adjustment.Teachers.Utf8(teacher));
                csv.Field(adjustment.Posts.Utf8(pair.Post));
                csv.Field((long?)pair.Cost);
                csv.EndRow();
            }
    }

    private static void Placements(CsvWriter csv, AdjustmentCase adjustment, AdjustmentOutcome outcome)
    {
        for (var teacher = 0; teacher < adjustment.Teachers.Count; teacher++)
        {
            csv.Field(adjustment.Teachers.Utf8(teacher));
            csv.Field(adjustment.Posts.Utf8(outcome.PostOf(teacher)));
            csv.EndRow();
        }
    }

    private static void Manifest(AdjustmentBundle bundle, SortedDictionary<string, string> hashes, Stream stream)
    {
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" });
        json.WriteStartObject();
        json.WriteString("format", AdjustmentBundle.Format);
        json.WriteString("round", bundle.Round);
        json.WriteString("mode", bundle.Case.Mode == AdjustmentMode.Joint ? "joint" : "rule");
        json.WriteNumber("minimumMoversPercent", bundle.Case.MinimumMoversPercent);
        json.WriteNumber("minimumBackbonePercentOfMovers", bundle.Case.MinimumBackbonePercent);
        json.WriteStartObject("files");
        foreach (var (file, hash) in hashes) json.WriteString(file, hash);
        json.WriteEndObject();
        json.WriteEndObject();
        json.Flush();
        stream.Write("\n"u8);
    }
}
