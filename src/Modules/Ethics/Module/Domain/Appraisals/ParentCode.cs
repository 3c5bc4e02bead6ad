using System.Security.Cryptography;
using System.Text;

namespace Workforce.Ethics.Domain.Appraisals;

/// <summary>
/// A one-time code on a slip of paper: twelve characters of an alphabet without look-alikes, 58 bits. Only its hash is kept,
/// so nobody who reads the database can answer for a parent, and a lost sheet is printed anew.
/// </summary>
internal static class ParentCode
{
    private const string Alphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private const int Length = 12;

    public static string New()
    {
        var code = RandomNumberGenerator.GetString(Alphabet, Length);
        return $"{code[..4]}-{code[4..8]}-{code[8..]}";
    }

    /// <returns>The hash to look for; null when it cannot be a code.</returns>
    public static string? HashOf(string? typed)
    {
        var code = new string((typed ?? "").Trim().ToUpperInvariant().Where(c => c is not ('-' or ' ' or '－' or '—')).ToArray());
        return code.Length == Length && code.All(Alphabet.Contains) ? Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes("parent:" + code))) : null;
    }
}
