using System.Security.Cryptography;
using System.Text;

namespace Workforce.Rotation.Domain;

/// <summary>
/// How the public draw becomes the round's seed: SHA-256 over domain, fingerprint of the locked inputs, and the line of
/// the draw, each followed by a zero byte. Without the fingerprint the same digits could serve two versions of the inputs.
/// </summary>
internal static class Seed
{
    public const string Domain = "workforce.rotation.draw/1";

    /// <returns>64 lower-case hex digits.</returns>
    public static string Of(string fingerprint, PublicDraw draw) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Domain}\0{fingerprint}\0{draw.Line}\0")));
}
