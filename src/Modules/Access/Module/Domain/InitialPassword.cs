using System.Security.Cryptography;

namespace Workforce.Access.Domain;

/// <summary>A password to be read out once and changed at the first sign-in: three kinds of characters, none that look alike.</summary>
internal static class InitialPassword
{
    private const string Letters = "abcdefghjkmnpqrstuvwxyz";
    private const string Capitals = "ABCDEFGHJKMNPQRSTUVWXYZ";
    private const string Digits = "23456789";

    public static string New(int minLength)
    {
        var length = Math.Max(minLength, 12);
        var characters = (RandomNumberGenerator.GetString(Capitals, 2) + RandomNumberGenerator.GetString(Digits, 2) + RandomNumberGenerator.GetString("-+=", 1) + RandomNumberGenerator.GetString(Letters, length - 5)).ToCharArray();
        RandomNumberGenerator.Shuffle(characters.AsSpan());
        return new(characters);
    }
}
