using System.Text;
using System.Text.Json;

namespace Workforce.Rotation.Matching.Bundle;

/// <summary>
/// Reads a <c>manifest.json</c>. Strict: a property that is missing, unknown or given twice is a fault, because a
/// misspelt one would otherwise quietly change the result.
/// </summary>
/// <param name="hashed">The files whose hash may be given.</param>
/// <param name="required">The properties that must be there.</param>
internal abstract class StrictManifest<T>(FaultList faults, IReadOnlyList<string> hashed, IReadOnlyList<string> required)
    where T : class
{
    private readonly Dictionary<string, int> lines = [];
    private readonly Dictionary<string, string> hashes = new(StringComparer.Ordinal);

    protected IReadOnlyDictionary<string, string> Hashes => hashes;

    public T? Read(IBundleSource source)
    {
        try
        {
            using var stream = source.Open(BundleFiles.Manifest);
            if (stream is null) return Fault(1, "The bundle has no manifest.json.");
            var json = ReadAll(stream);
            if (json is null) return Fault(1, "The manifest is larger than any valid one.");
            if (!Parse(json)) return null;
            foreach (var name in required.Where(name => !lines.ContainsKey(name))) Fault(1, $"The property {name} is missing.");
            return Checked(faults);
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

    /// <summary>The manifest, once all properties are read; null where they do not fit.</summary>
    protected abstract T? Checked(FaultList faults);

    /// <summary>Takes one property; false where the format knows none of that name.</summary>
    protected abstract bool Take(string name, int line, ref Utf8JsonReader reader);

    protected int LineOf(string name) => lines[name];

    protected string? Text(string name, int line, ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.String) return reader.GetString();
        Fault(line, $"The property {Quoted(name)} must be a string.");
        reader.Skip();
        return null;
    }

    protected T? Fault(int line, string sentence)
    {
        faults.Add(BundleFiles.Manifest, line, sentence);
        return null;
    }

    protected static bool IsHex64(string text) => text.Length == 64 && text.All(char.IsAsciiHexDigit);

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
            else if (!Take(name, line, ref reader))
            {
                Fault(line, $"The property {Quoted(name)} is not part of the format.");
                reader.Skip();
            }
        }

        reader.Read();
        return true;
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
            if (!hashed.Contains(name)) Fault(line, $"The file {Quoted(name)} is not part of a bundle.");
            else if (!IsHex64(hash)) Fault(line, $"The hash of {name} must be 64 hex digits.");
            else if (!hashes.TryAdd(name, hash.ToLowerInvariant())) Fault(line, $"The file {name} is given twice.");
            reader.Skip();
        }
    }

    private static string Quoted(string name) => Printable.Of(Encoding.UTF8.GetBytes(name));

    private static int LineAt(ReadOnlySpan<byte> json, long index) => json[..(int)index].Count((byte)'\n') + 1;
}
