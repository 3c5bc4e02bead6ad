using System.Buffers;
using System.Text;

namespace Workforce.Rotation.Matching.Ids;

/// <summary>An id has 1 to 64 characters, none of them a comma, a quote or a control character.</summary>
internal static class IdRule
{
    private const int Longest = 64;

    public static string? BrokenBy(ReadOnlySpan<byte> id)
    {
        if (id.IsEmpty) return "is empty";
        var characters = 0;
        for (var rest = id; !rest.IsEmpty; characters++)
        {
            if (Rune.DecodeFromUtf8(rest, out var rune, out var used) != OperationStatus.Done) return "is not valid UTF-8";
            if (rune.Value is ',' or '"') return "has a comma or a quote in it";
            if (Rune.IsControl(rune)) return "has a control character in it";
            rest = rest[used..];
        }

        return characters > Longest ? "is longer than 64 characters" : null;
    }
}
