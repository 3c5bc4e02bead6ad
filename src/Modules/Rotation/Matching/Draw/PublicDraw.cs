using System.Security.Cryptography;
using System.Text;
using Workforce.Rotation.Matching.Ids;

namespace Workforce.Rotation.Matching.Draw;

/// <summary>
/// Turns the seed of a public draw into lotteries that anybody can recompute and nobody could choose: digest =
/// HMAC-SHA256(key: the seed, message: UTF-8 of the round, a zero byte, UTF-8 of the teacher's id). Teachers are
/// ordered by digest as a big-endian number, then by id bytes; the lottery is the position, from 1.
/// </summary>
public static class PublicDraw
{
    /// <summary>The market with the lotteries of a seed, whatever lotteries it had before.</summary>
    /// <param name="market">The market; not changed.</param>
    /// <param name="seed">32 bytes.</param>
    /// <param name="round">The round's id.</param>
    public static Market Apply(Market market, byte[] seed, string round) => market.WithLotteries(Lotteries(seed, round, market.Teachers));

    /// <summary>The lottery of each teacher, by position in the table.</summary>
    public static ulong[] Lotteries(byte[] seed, string round, IdTable teachers)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(seed.Length, 32);
        var prefix = Encoding.UTF8.GetBytes(round + '\0');
        var digests = new Digest[teachers.Count];
        const int piece = 4096;
        Workers.Run(Environment.ProcessorCount, (digests.Length + piece - 1) / piece, number =>
        {
            for (var teacher = number * piece; teacher < Math.Min((number + 1) * piece, digests.Length); teacher++)
                digests[teacher] = Digest.Of(seed, prefix, teachers.Utf8(teacher), teacher);
        });

        Array.Sort(digests);
        var lotteries = new ulong[digests.Length];
        for (var position = 0; position < digests.Length; position++) lotteries[digests[position].Teacher] = (ulong)position + 1;
        return lotteries;
    }
}
