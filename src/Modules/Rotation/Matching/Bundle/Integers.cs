namespace Workforce.Rotation.Matching.Bundle;

/// <summary>Integers as bundles write them: digits, a minus sign where allowed, nothing else, the same in every culture.</summary>
internal static class Integers
{
    public static bool TryParse(ReadOnlySpan<byte> text, out ulong value)
    {
        value = 0;
        if (text.IsEmpty) return false;
        foreach (var letter in text)
        {
            var digit = (uint)letter - '0';
            if (digit > 9 || value > ulong.MaxValue / 10) return false;
            var next = (value * 10) + digit;
            if (next < digit) return false;
            value = next;
        }

        return true;
    }

    public static bool TryParse(ReadOnlySpan<byte> text, out long value)
    {
        value = 0;
        var negative = text is [(byte)'-', ..];
        if (!TryParse(negative ? text[1..] : text, out ulong size)) return false;
        if (size > (negative ? 1UL << 63 : long.MaxValue)) return false;
        value = negative ? (long)(0 - size) : (long)size;
        return true;
    }

    public static bool TryParse(ReadOnlySpan<byte> text, out int value)
    {
        var parsed = TryParse(text, out ulong size) && size <= int.MaxValue;
        value = parsed ? (int)size : 0;
        return parsed;
    }
}
