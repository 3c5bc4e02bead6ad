using System.Text.Json.Serialization;

namespace Workforce.Platform.Sheets;

/// <summary>One line of a code table: 21, 大学本科毕业.</summary>
public sealed record Code(
    [property: JsonPropertyName("code")] string Value,
    [property: JsonPropertyName("name")] string Name,
    [property: JsonPropertyName("en")] string? English = null)
{
    /// <summary>21 大学本科毕业; only the name where the code is a word of ours and no number anybody knows.</summary>
    public override string ToString() => Value.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0 ? $"{Value} {Name}" : Name;
}
