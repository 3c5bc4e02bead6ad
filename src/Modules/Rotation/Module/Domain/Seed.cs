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

    /// <summary>The domain of a draw with parties. Beside the digits, it takes what each of them sealed before the lists closed.</summary>
    public const string PartiesDomain = "workforce.rotation.draw/2";

    /// <returns>64 lower-case hex digits.</returns>
    public static string Of(string fingerprint, PublicDraw draw) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Domain}\0{fingerprint}\0{draw.Line}\0")));

    /// <param name="seeds">In the order of the parties, as 64 lower-case hex digits; empty for one without.</param>
    public static string Of(string fingerprint, IEnumerable<string> seeds, PublicDraw draw) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{PartiesDomain}\0{fingerprint}\0{string.Concat(seeds.Select(seed => seed + '\0'))}{draw.Line}\0")));
}
