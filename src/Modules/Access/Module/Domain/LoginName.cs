using System.Text.RegularExpressions;

namespace Workforce.Access.Domain;

/// <summary>How people name themselves at the door: a staff number, a phone number, a short name.</summary>
internal static partial class LoginName
{
    /// <returns>The name as it is stored, or null when nothing could be called so.</returns>
    public static string? Read(string? typed)
    {
        var name = new string(typed?.Trim().Select(Narrow).ToArray() ?? []).ToLowerInvariant();
        return Shape().IsMatch(name) ? name : null;
    }

    /// <summary>Chinese input methods type full-width letters and digits.</summary>
    private static char Narrow(char typed) => typed is >= '\uff01' and <= '\uff5e' ? (char)(typed - 0xfee0) : typed;

    [GeneratedRegex("^[a-z0-9][a-z0-9._@-]{1,63}$")]
    private static partial Regex Shape();
}
