using Microsoft.Extensions.Localization;

namespace Workforce.Rotation.Features.Rotation;

/// <summary>A text key and what goes into its places; said in the reader's language where it is shown.</summary>
internal sealed record Sentence(string Text, params object[] Values)
{
    public static implicit operator Sentence(string text) => new(text);

    public string In(IStringLocalizer texts) => Values.Length == 0 ? texts[Text] : texts[Text, Values];
}
