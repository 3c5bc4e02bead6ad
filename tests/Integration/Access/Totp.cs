using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Workforce.IntegrationTests.Access;

/// <summary>What the app on a phone does (RFC 6238: SHA-1, 30 seconds, six digits).</summary>
internal static class Totp
{
    public static string Code(string key, int step = 0)
    {
        Span<byte> counter = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, TimeProvider.System.GetUtcNow().ToUnixTimeSeconds() / 30 + step);
        var hash = HMACSHA1.HashData(FromBase32(key.Replace(" ", "")), counter);
        var number = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 0xf)) & 0x7fffffff;
        return (number % 1_000_000).ToString("000000");
    }

    private static byte[] FromBase32(string text)
    {
        var (bits, held, bytes) = (0, 0, new List<byte>());
        foreach (var character in text)
        {
            bits = bits << 5 | "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(character);
            held += 5;
            if (held < 8)
                continue;
            held -= 8;
            bytes.Add((byte)(bits >> held));
            bits &= (1 << held) - 1;
        }
        return [.. bytes];
    }
}
