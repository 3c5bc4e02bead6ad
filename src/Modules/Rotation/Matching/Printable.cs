using System.Text;

namespace Workforce.Rotation.Matching;

/// <summary>Foreign bytes made fit for a message: at most 64 characters, control characters replaced.</summary>
internal static class Printable
{
    public static string Of(ReadOnlySpan<byte> foreign)
    {
        var text = Encoding.UTF8.GetString(foreign[..Math.Min(foreign.Length, 256)]);
        var builder = new StringBuilder("\"");
        foreach (var rune in text.EnumerateRunes().Take(64)) builder.Append(Rune.IsControl(rune) ? "?" : rune.ToString());
        return builder.Append('"').ToString();
    }
}
