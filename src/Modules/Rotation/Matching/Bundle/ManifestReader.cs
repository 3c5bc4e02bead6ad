using System.Text;
using System.Text.Json;
using Workforce.Rotation.Matching.Ids;

namespace Workforce.Rotation.Matching.Bundle;

/// <summary>
/// Reads <c>manifest.json</c>. Strict: a property that is missing, unknown or given twice is a fault, because a
/// misspelt <c>exchange</c> or <c>seed</c> would otherwise quietly change the result.
/// </summary>
internal sealed class ManifestReader(FaultList faults)
{
    private readonly Dictionary<string, int> lines = [];
    private readonly Dictionary<string, string> hashes = new(StringComparer.Ordinal);
    private string? format, round, seed, exchange;

    public BundleManifest? Read(IBundleSource source)
    {
        try
        {
            using var stream = source.Open(BundleFiles.Manifest);
            if (stream is null) return Fault(1, "The bundle has no manifest.json.");
            var json = ReadAll(stream);
            if (json is null) return Fault(1, "The manifest is larger than any valid one.");
            return Parse(json) ? Checked() : null;
        }
        catch (JsonException broken)
        {
            return Fault((int)(broken.LineNumber ?? 0) + 1, "The manifest is not valid JSON.");
        }
        catch (InvalidOperationException)
        {
            // What the reader throws for text that is no Unicode.
            return Fault(1, "The manifest has text in it that is not valid Unicode.");
        }
        catch (Exception broken) when (broken is IOException or InvalidDataException or NotSupportedException or UnauthorizedAccessException)
        {
            return Fault(1, $"The manifest cannot be read: {broken.Message}");
        }
    }

    private static byte[]? ReadAll(Stream stream)
    {
        var buffer = new byte[BundleLimits.ManifestBytes];
        var read = stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
        return read == buffer.Length ? null : buffer[..read];
    }

    private bool Parse(byte[] json)
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject) return Fault(1, "The manifest must be a JSON object.") is not null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            var line = LineAt(json, reader.TokenStartIndex);
            if (!lines.TryAdd(name, line)) Fault(line, $"The property {Quoted(name)} is given twice.");
            reader.Read();
            if (name == "files") Files(json, ref reader);
            else Property(name, line, ref reader);
        }

        reader.Read();
        return true;
    }

    private void Property(string name, int line, ref Utf8JsonReader reader)
    {
        var isNull = reader.TokenType == JsonTokenType.Null;
        if (reader.TokenType != JsonTokenType.String && !(isNull && name == "seed"))
        {
            Fault(line, $"The property {Quoted(name)} must be a string.");
            reader.Skip();
            return;
        }

        var text = isNull ? null : reader.GetString();
        switch (name)
        {
            case "format": format = text; break;
            case "round": round = text; break;
            case "seed": seed = text; break;
            case "exchange": exchange = text; break;
            default: Fault(line, $"The property {Quoted(name)} is not part of the format."); break;
        }
    }

    private void Files(byte[] json, ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            Fault(lines["files"], "The property files must be an object of names and SHA-256 hashes.");
            reader.Skip();
            return;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var (name, line) = (reader.GetString()!, LineAt(json, reader.TokenStartIndex));
            reader.Read();
            var hash = reader.TokenType == JsonTokenType.String ? reader.GetString()! : "";
            if (!BundleFiles.In.Contains(name) && !BundleFiles.Out.Contains(name)) Fault(line, $"The file {Quoted(name)} is not part of a bundle.");
            else if (!IsHex64(hash)) Fault(line, $"The hash of {name} must be 64 hex digits.");
            else if (!hashes.TryAdd(name, hash.ToLowerInvariant())) Fault(line, $"The file {name} is given twice.");
            reader.Skip();
        }
    }

    private BundleManifest? Checked()
    {
        foreach (var name in (string[])["format", "round", "seed", "exchange"])
            if (!lines.ContainsKey(name)) Fault(1, $"The property {name} is missing.");
        if (format is not null && format != RotationBundle.Format) Fault(lines["format"], $"The format must be {RotationBundle.Format}.");
        if (round is not null && IdRule.BrokenBy(Encoding.UTF8.GetBytes(round)) is { } broken) Fault(lines["round"], $"The round's id {broken}.");
        if (seed is not null && !IsHex64(seed)) Fault(lines["seed"], "The seed must be 64 hex digits, or null.");
        if (exchange is not (null or "none" or "cycles")) Fault(lines["exchange"], "The exchange must be none or cycles.");
        if (faults.Any) return null;
        return new BundleManifest(
            round!, seed is null ? null : Convert.FromHexString(seed), lines["seed"],
            exchange == "cycles" ? ExchangeRule.Cycles : ExchangeRule.None, hashes);
    }

    private BundleManifest? Fault(int line, string sentence)
    {
        faults.Add(BundleFiles.Manifest, line, sentence);
        return null;
    }

    private static bool IsHex64(string text) => text.Length == 64 && text.All(char.IsAsciiHexDigit);

    private static string Quoted(string name) => Printable.Of(Encoding.UTF8.GetBytes(name));

    private static int LineAt(ReadOnlySpan<byte> json, long index) => json[..(int)index].Count((byte)'\n') + 1;
}
