using System.Globalization;
using System.Text;

namespace Workforce.Registry.Domain;

/// <summary>
/// The letters people type to find a name: 张小明 is "zxm". The Chinese collation orders characters by reading, so a
/// character's initial is that of the last boundary not after it. Surnames with a reading of their own are named.
/// </summary>
internal static class PinyinInitials
{
    private const string Letters = "abcdefghjklmnopqrstwxyz";

    // The first character of each initial in the order of readings.
    private const string Boundaries = "阿八嚓咑妸发旮哈丌咔垃妈拏噢妑七呥仨他屲夕丫帀";

    private static readonly CompareInfo Readings = new CultureInfo("zh-CN").CompareInfo;

    private static readonly Dictionary<char, char> Surnames = new()
    {
        ['曾'] = 'z', ['单'] = 's', ['解'] = 'x', ['仇'] = 'q', ['区'] = 'o', ['查'] = 'z', ['翟'] = 'z', ['朴'] = 'p',
        ['乐'] = 'y', ['缪'] = 'm', ['冼'] = 'x', ['覃'] = 'q', ['种'] = 'c', ['员'] = 'y', ['召'] = 's', ['尉'] = 'y',
    };

    public static string Of(string name)
    {
        var initials = new StringBuilder(name.Length);
        for (var i = 0; i < name.Length; i++)
        {
            if (i == 0 && Surnames.TryGetValue(name[0], out var surname))
                initials.Append(surname);
            else if (char.IsAsciiLetterOrDigit(name[i]))
                initials.Append(char.ToLowerInvariant(name[i]));
            else if (name[i] is >= '\u4e00' and <= '\u9fff' or >= '\u3400' and <= '\u4dbf')
                initials.Append(Initial(name.AsSpan(i, 1)));
        }
        return initials.ToString();
    }

    private static char Initial(ReadOnlySpan<char> character)
    {
        var at = Letters.Length - 1;
        while (at > 0 && Readings.Compare(Boundaries.AsSpan(at, 1), character) > 0)
            at--;
        return Letters[at];
    }
}
