using System.Security.Cryptography;
using System.Text;

namespace Workforce.Demo.Generation;

/// <summary>Ids that are the same in every run: an RFC 9562 version 8 UUID over SHA-256 of a stable text.</summary>
public static class DemoId
{
    public static Guid From(string stableText)
    {
        Span<byte> hash = stackalloc byte[32];
        SHA256.HashData(Encoding.UTF8.GetBytes("workforce-demo/" + stableText), hash);
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash[..16], bigEndian: true);
    }
}
