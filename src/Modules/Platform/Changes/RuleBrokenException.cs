namespace Workforce.Platform.Changes;

/// <summary>
/// A rule said no. The text is a Chinese sentence with {0} places that says what is wrong and what to do;
/// the page shows it in the reader's language. Nothing was saved.
/// </summary>
public sealed class RuleBrokenException(string text, params object[] arguments) : Exception(arguments.Length == 0 ? text : string.Format(text, arguments))
{
    public string Text { get; } = text;
    public object[] Arguments { get; } = arguments;
}
