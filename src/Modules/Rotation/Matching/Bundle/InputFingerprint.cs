using System.Security.Cryptography;
using System.Text;

namespace Workforce.Rotation.Matching.Bundle;

/// <summary>
/// One hash that commits a district to a round's input before the seed is drawn. It is the SHA-256, in lower-case hex,
/// of these four lines, each ended by LF:
/// <code>
/// workforce.rotation.bundle/1 ROUND EXCHANGE
/// choices.csv SHA256
/// posts.csv SHA256
/// teachers.csv SHA256
/// </code>
/// with the SHA-256 of each table in canonical form, that is as this product writes it: rows by id bytes. In a round
/// that is drawn by seed the lotteries are empty there, so the fingerprint is the same before and after the draw. The
/// round's id and the exchange rule are part of it because both would change the result.
/// </summary>
public static class InputFingerprint
{
    /// <summary>The fingerprint of a bundle's input.</summary>
    public static string Of(RotationBundle bundle)
    {
        var lines = new StringBuilder();
        lines.Append(RotationBundle.Format).Append(' ').Append(bundle.Round).Append(' ')
            .Append(bundle.Exchange == ExchangeRule.Cycles ? "cycles" : "none").Append('\n');
        foreach (var file in BundleFiles.In.Order(StringComparer.Ordinal))
        {
            using var hash = new HashingStream(Stream.Null);
            Tables.Write(file, bundle, null, hash);
            lines.Append(file).Append(' ').Append(hash.Sha256).Append('\n');
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(lines.ToString())));
    }
}
