using System.Globalization;
using System.Text;

namespace Workforce.Platform.Sheets;

/// <summary>What people mean by what they type: one spelling for digits, letters, spaces and names.</summary>
public static class CellText
{
    /// <summary>
    /// Full-width digits and letters become plain ones, odd spaces become spaces, invisible characters go, both ends are
    /// trimmed. Chinese punctuation stays.
    /// </summary>
    public static string Clean(string text)
    {
        if (IsPlain(text))
            return text.Trim();
        var cleaned = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' or '\u00AD')
                continue;
            cleaned.Append(c switch
            {
                >= '０' and <= '９' or >= 'Ａ' and <= 'Ｚ' or >= 'ａ' and <= 'ｚ' => (char)(c - 0xFEE0),
                '\u3000' or '\u00A0' or '\u2007' or '\u202F' or '\t' => ' ',
                _ => c,
            });
        }
        return cleaned.Replace("\r\n", "\n").Replace('\r', '\n').ToString().Trim();
    }

    /// <summary>As <see cref="Clean"/>, and punctuation too, and no spaces at all: for numbers, codes, dates and titles.</summary>
    public static string Squeeze(string text)
    {
        var squeezed = new StringBuilder(text.Length);
        foreach (var c in Clean(text))
        {
            if (char.IsWhiteSpace(c))
                continue;
            squeezed.Append(c switch
            {
                >= '！' and <= '～' => (char)(c - 0xFEE0),
                '。' => '.',
                '—' or '–' or '‐' or '−' => '-',
                _ => c,
            });
        }
        return squeezed.ToString();
    }

    /// <summary>
    /// A person's name: 张　三 is 张三, but the space in a foreign name stays; one sort of middle dot for names such as
    /// 买买提·艾力.
    /// </summary>
    public static string Name(string text)
    {
        var clean = Clean(text);
        var name = new StringBuilder(clean.Length);
        for (var i = 0; i < clean.Length; i++)
        {
            var c = clean[i];
            if (char.IsWhiteSpace(c))
            {
                if (name.Length > 0 && char.IsAscii(name[^1]) && i + 1 < clean.Length && char.IsAscii(clean[i + 1]) && name[^1] != ' ')
                    name.Append(' ');
                continue;
            }
            name.Append(c is '•' or '・' or '･' or '．' or '‧' ? '·' : c);
        }
        return name.ToString();
    }

    /// <summary>A title as it is compared: without stars, brackets' width, spaces and case.</summary>
    public static string Title(string text) =>
        Squeeze(text).Replace("*", "", StringComparison.Ordinal).ToLowerInvariant();

    /// <summary>The lines of a cell, each cleaned; blank ones at the end are dropped.</summary>
    public static IReadOnlyList<string> Lines(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n').Select(Clean).ToList();
        while (lines.Count > 0 && lines[^1].Length == 0)
            lines.RemoveAt(lines.Count - 1);
        return lines;
    }

    /// <summary>Whether PostgreSQL and XML can hold the text: no NUL, no half of a surrogate pair, no control characters.</summary>
    public static bool CanBeStored(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c < ' ' && c is not ('\t' or '\n' or '\r') || c is '\uFFFE' or '\uFFFF')
                return false;
            if (!char.IsSurrogate(c))
                continue;
            if (i + 1 >= text.Length || !char.IsSurrogatePair(c, text[i + 1]))
                return false;
            i++;
        }
        return true;
    }

    /// <summary>A stored number as people would have typed it: no exponent while its digits are sure.</summary>
    internal static string OfNumber(double number) =>
        Math.Abs(number) < 1e15 && number == Math.Truncate(number)
            ? number.ToString("F0", CultureInfo.InvariantCulture)
            : number.ToString("G15", CultureInfo.InvariantCulture);

    private static bool IsPlain(string text) => !text.AsSpan().ContainsAnyExceptInRange(' ', '~');
}
