using System.Security.Cryptography;
using System.Text;

namespace Workforce.Platform.Documents;

/// <summary>A rendered document: an HTML fragment that prints as A4, and what proves it unchanged.</summary>
/// <param name="Sha256">Lower-case hex, over the UTF-8 bytes of <paramref name="Html"/>.</param>
public sealed record Document(string Html, string Sha256)
{
    public static Document Of(string html) => new(html, HashOf(html));

    public static string HashOf(string html) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(html)));
}
