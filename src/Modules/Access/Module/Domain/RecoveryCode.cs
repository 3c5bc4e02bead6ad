using System.Security.Cryptography;
using System.Text;

namespace Workforce.Access.Domain;

/// <summary>A code for the day the phone is lost. Fifty random bits, so a plain hash keeps it.</summary>
internal static class RecoveryCode
{
    // Without 0, O, 1, I and L, which people misread; 30 characters give 4.9 bits each.
    private const string Characters = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    public static IReadOnlyList<string> NewSet() => Enumerable.Range(0, 10).Select(_ => New()).ToList();

    public static string Hash(string code) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(Plain(code))));

    private static string New() => $"{RandomNumberGenerator.GetString(Characters, 5)}-{RandomNumberGenerator.GetString(Characters, 5)}";

    private static string Plain(string code) => new(code.Where(char.IsLetterOrDigit).Select(char.ToUpperInvariant).ToArray());
}
