using System.Globalization;
using System.Text;
using System.Text.Json;
using Workforce.Rotation.Matching.Adjustment;
using Workforce.Rotation.Matching.Adjustment.Verification;
using Workforce.Rotation.Matching.Ids;

namespace Workforce.Rotation.Matching.Bundle;

/// <summary>Reads <c>certificate.json</c>: what is no certificate at all is a fault, a name that the round does not know a violation.</summary>
internal sealed class CertificateReader(AdjustmentCase adjustment, List<AdjustmentViolation> violations)
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 1 << 14 };

    public static PublishedCertificate? Read(IBundleSource source, IReadOnlyDictionary<string, string> hashes, AdjustmentCase adjustment, List<AdjustmentViolation> violations, FaultList faults)
    {
        try
        {
            using var stream = source.Open(AdjustmentFiles.Certificate) is { } opened ? new HashingStream(opened) : null;
            if (stream is null)
            {
                faults.Add(AdjustmentFiles.Certificate, 1, "The bundle has no such file.");
                return null;
            }

            using var json = JsonDocument.Parse(stream, Options);
            if (hashes.TryGetValue(AdjustmentFiles.Certificate, out var expected) && expected != stream.Sha256)
                faults.Add(AdjustmentFiles.Certificate, 1, $"The file's SHA-256 is {stream.Sha256}, but the manifest says {expected}.");
            return new CertificateReader(adjustment, violations).Certificate(json.RootElement);
        }
        catch (JsonException broken)
        {
            faults.Add(AdjustmentFiles.Certificate, (int)(broken.LineNumber ?? 0) + 1, "The certificate is not valid JSON.");
        }
        catch (Exception broken) when (broken is KeyNotFoundException or InvalidOperationException or FormatException or OverflowException or ArgumentException)
        {
            faults.Add(AdjustmentFiles.Certificate, 1, $"The certificate does not have the form of {CertificateWriter.Format}: a property is missing, or no number where one must be.");
        }
        catch (Exception broken) when (broken is IOException or InvalidDataException or NotSupportedException or UnauthorizedAccessException)
        {
            faults.Add(AdjustmentFiles.Certificate, 1, $"The file cannot be read to its end: {broken.Message}");
        }

        return null;
    }

    /// <summary>The same for a certificate just written.</summary>
    public static PublishedCertificate Parse(ReadOnlyMemory<byte> written, AdjustmentCase adjustment, List<AdjustmentViolation> violations)
    {
        using var json = JsonDocument.Parse(written, Options);
        return new CertificateReader(adjustment, violations).Certificate(json.RootElement);
    }

    private PublishedCertificate Certificate(JsonElement root)
    {
        if (!root.GetProperty("format").ValueEquals(CertificateWriter.Format)) throw new FormatException();
        var isRule = adjustment.Mode == AdjustmentMode.Rule;
        return new PublishedCertificate(
            Long(root, "cost"), root.GetProperty("movers").GetInt32(), root.GetProperty("backbone").GetInt32(), Prices(root.GetProperty("prices")),
            isRule ? [.. root.GetProperty("called").EnumerateArray().Select(Teacher)] : [],
            isRule ? Numbered(root, "skipped", entry => Teacher(entry.GetProperty("teacher"))) : new Dictionary<int, int>(),
            root.TryGetProperty(isRule ? "fewer" : "cheaper", out var alone) ? alone.GetInt32() : -1,
            isRule ? new Dictionary<(int, int), int>() : Numbered(root, "earlier", entry => (Teacher(entry.GetProperty("teacher")), Post(entry.GetProperty("post").GetString()!))),
            [.. root.GetProperty("proofs").EnumerateArray().Select(Proof)]);
    }

    private static Dictionary<TKey, int> Numbered<TKey>(JsonElement root, string name, Func<JsonElement, TKey> key)
        where TKey : notnull
    {
        var numbered = new Dictionary<TKey, int>();
        foreach (var entry in root.GetProperty(name).EnumerateArray()) numbered[key(entry)] = entry.GetProperty("proof").GetInt32();
        return numbered;
    }

    private ClaimedProof Proof(JsonElement element) => element.TryGetProperty("teacher", out var teacher)
        ? new ClaimedProof(null, Math.Max(0, Teacher(teacher)), Proof(element.GetProperty("stays")), Proof(element.GetProperty("moves")))
        : new ClaimedProof(Prices(element), -1, null, null);

    private ClaimedPrices Prices(JsonElement element)
    {
        var seats = new long[adjustment.Posts.Count];
        foreach (var seat in element.GetProperty("seats").EnumerateObject())
            if (Post(seat.Name) is >= 0 and var post) seats[post] = Long(seat.Value);
        return new ClaimedPrices(Long(element, "scale"), Long(element, "mover"), Long(element, "backbone"), seats);
    }

    private int Teacher(JsonElement element) =>
        Find(adjustment.Teachers, element.GetString()!, AdjustmentViolationKind.UnknownTeacher, "teacher");

    private int Post(string id) => Find(adjustment.Posts, id, AdjustmentViolationKind.UnknownPost, "post");

    private int Find(IdTable ids, string id, AdjustmentViolationKind kind, string what)
    {
        var position = ids.Find(id);
        if (position < 0) violations.Add(new(kind, $"In {AdjustmentFiles.Certificate}, {what} {Printable.Of(Encoding.UTF8.GetBytes(id))} is not in the round."));
        return position;
    }

    private static long Long(JsonElement parent, string name) => Long(parent.GetProperty(name));

    private static long Long(JsonElement element) => long.Parse(element.GetString()!, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
}
