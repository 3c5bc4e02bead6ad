using System.Security.Cryptography;
using System.Text;

namespace Workforce.Rotation.Domain.Simulations;

/// <summary>
/// Seeds from a fixed public text and the round's key. The real seed rests on the fingerprint, the parties and the public
/// draw, so these say nothing about it. Every variant gets the same ones: what differs is then its rules, not its luck.
/// </summary>
internal static class MadeUpSeeds
{
    public const int Count = 20;

    public static IReadOnlyList<byte[]> Of(string roundKey) =>
        Enumerable.Range(1, Count).Select(number => SHA256.HashData(Encoding.UTF8.GetBytes(FormattableString.Invariant($"workforce.rotation.simulation|{roundKey}|{number}")))).ToList();
}
