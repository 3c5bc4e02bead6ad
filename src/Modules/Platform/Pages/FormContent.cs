using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace Workforce.Platform.Pages;

/// <summary>Tells a doubled sending of a form from another one that came from the same page.</summary>
internal static class FormContent
{
    /// <returns>SHA-256 in hex over where the form goes, its fields and the names and lengths of its files. Keys and tokens are left out.</returns>
    public static string HashOf(HttpRequest http)
    {
        var text = new StringBuilder(http.QueryString.Value).Append('\n');
        foreach (var (name, values) in http.Form.Where(f => f.Key is not (RequestKeyFilter.Field or "__RequestVerificationToken")).OrderBy(f => f.Key, StringComparer.Ordinal))
            text.Append(name).Append('=').AppendJoin('\n', values.ToArray()).Append('\n');
        foreach (var file in http.Form.Files)
            text.Append(file.Name).Append('=').Append(file.FileName).Append(' ').Append(file.Length).Append('\n');
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}
