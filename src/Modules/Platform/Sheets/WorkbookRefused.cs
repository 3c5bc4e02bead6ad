namespace Workforce.Platform.Sheets;

/// <summary>
/// The whole file cannot be taken. <see cref="Exception.Message"/> is a Chinese sentence for the person who uploaded it
/// (what is wrong, what to do), with <see cref="Arguments"/> still to be filled in, so that it can be shown in English too.
/// </summary>
public sealed class WorkbookRefused(string sentence, params object[] arguments)
    : Exception(arguments.Length == 0 ? sentence : string.Format(null, sentence, arguments))
{
    public string Sentence { get; } = sentence;
    public IReadOnlyList<object> Arguments { get; } = arguments;
}
