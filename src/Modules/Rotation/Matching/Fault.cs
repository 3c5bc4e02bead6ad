namespace Workforce.Rotation.Matching;

/// <summary>Something wrong with the input, where it stands, and a full sentence about it.</summary>
/// <param name="File">The file of the bundle, for example <c>choices.csv</c>.</param>
/// <param name="Line">The line, from 1 (a CSV's header is line 1).</param>
/// <param name="Sentence">What is wrong and, where it helps, what would be right.</param>
public readonly record struct Fault(string File, int Line, string Sentence)
{
    /// <summary><c>file:line: sentence</c></summary>
    public override string ToString() => FormattableString.Invariant($"{File}:{Line}: {Sentence}");
}
