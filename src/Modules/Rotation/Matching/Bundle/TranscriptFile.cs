using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Workforce.Rotation.Matching.Draw;

namespace Workforce.Rotation.Matching.Bundle;

/// <summary>Reads and writes <c>draw.json</c>. Strict, like the manifest: what is unknown, missing or given twice is a fault.</summary>
internal static class TranscriptFile
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        AllowDuplicateProperties = false,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NewLine = "\n",
        NumberHandling = JsonNumberHandling.Strict,
        PropertyNameCaseInsensitive = false,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        WriteIndented = true,
    };

    public static void Write(DrawTranscript transcript, Stream stream)
    {
        JsonSerializer.Serialize(stream, transcript, Json);
        stream.Write("\n"u8);
    }

    /// <returns>Null where the bundle has no transcript, or, with a fault, one that cannot be read.</returns>
    public static DrawTranscript? Read(IBundleSource source, BundleManifest manifest, FaultList faults)
    {
        try
        {
            using var stream = source.Open(BundleFiles.Draw) is { } opened ? new HashingStream(opened) : null;
            if (stream is null)
                return manifest.Hashes.ContainsKey(BundleFiles.Draw) ? Fault(faults, 1, "The manifest names this file, and the bundle has no such file.") : null;
            var buffer = new byte[BundleLimits.ManifestBytes];
            var read = stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
            if (read == buffer.Length) return Fault(faults, 1, "The draw is larger than any valid one.");
            if (manifest.Hashes.TryGetValue(BundleFiles.Draw, out var expected) && expected != stream.Sha256)
                return Fault(faults, 1, $"The file's SHA-256 is {stream.Sha256}, but the manifest says {expected}.");
            return Checked(JsonSerializer.Deserialize<DrawTranscript>(buffer.AsSpan(0, read), Json), faults);
        }
        catch (JsonException broken)
        {
            return Fault(faults, (int)(broken.LineNumber ?? 0) + 1, broken.Path is { Length: > 1 } path ? $"The draw is not valid at {path}." : "The draw is not valid JSON, or has properties that are unknown, missing or given twice.");
        }
        catch (Exception broken) when (broken is IOException or InvalidDataException or NotSupportedException or UnauthorizedAccessException)
        {
            return Fault(faults, 1, $"The draw cannot be read: {broken.Message}");
        }
    }

    private static DrawTranscript? Checked(DrawTranscript? transcript, FaultList faults)
    {
        if (transcript is null) return Fault(faults, 1, "The draw must be a JSON object.");
        if (transcript.Format != DrawTranscript.FormatName) return Fault(faults, 1, $"The format must be {DrawTranscript.FormatName}.");
        string?[] hashes = [transcript.Fingerprint, transcript.Corrected, transcript.Seed, .. transcript.Parties.SelectMany(party => (string?[])[party?.Commitment, party?.Seed])];
        if (transcript.Parties.Contains(null!)) return Fault(faults, 1, "A party must be a JSON object.");
        if (hashes.Any(hash => hash is not null && !IsLowerHex64(hash))) return Fault(faults, 1, "Fingerprints, commitments and seeds must be 64 lower-case hex digits.");
        string[] texts = [transcript.Round, transcript.Draw.Line, .. transcript.Parties.Select(party => party.Name)];
        return texts.Any(text => text.Any(char.IsControl)) ? Fault(faults, 1, "Names and the draw must not have control characters in them.") : transcript;
    }

    private static bool IsLowerHex64(string text) => text.Length == 64 && text.All(char.IsAsciiHexDigitLower);

    private static DrawTranscript? Fault(FaultList faults, int line, string sentence)
    {
        faults.Add(BundleFiles.Draw, line, sentence);
        return null;
    }
}
