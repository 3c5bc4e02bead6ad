using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Workforce.Rotation.Matching.Draw;

/// <summary>A teacher's ticket in the draw: 256 bits, most significant first, and her position, which follows id bytes.</summary>
internal readonly record struct Digest(ulong A, ulong B, ulong C, ulong D, int Teacher) : IComparable<Digest>
{
    public static Digest Of(ReadOnlySpan<byte> seed, ReadOnlySpan<byte> prefix, ReadOnlySpan<byte> id, int teacher)
    {
        Span<byte> message = stackalloc byte[prefix.Length + id.Length];
        prefix.CopyTo(message);
        id.CopyTo(message[prefix.Length..]);
        Span<byte> digest = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(seed, message, digest);
        return new Digest(Word(digest, 0), Word(digest, 8), Word(digest, 16), Word(digest, 24), teacher);
    }

    public int CompareTo(Digest other)
    {
        if (A != other.A) return A.CompareTo(other.A);
        if (B != other.B) return B.CompareTo(other.B);
        if (C != other.C) return C.CompareTo(other.C);
        return D != other.D ? D.CompareTo(other.D) : Teacher.CompareTo(other.Teacher);
    }

    private static ulong Word(ReadOnlySpan<byte> digest, int at) => BinaryPrimitives.ReadUInt64BigEndian(digest[at..]);
}
