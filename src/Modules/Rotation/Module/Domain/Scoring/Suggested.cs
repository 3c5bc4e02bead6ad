namespace Workforce.Rotation.Domain.Scoring;

/// <summary>What an item comes to by the record.</summary>
/// <param name="Thousandths">Points times 1,000; null where the record or the scheme does not say.</param>
/// <param name="Basis">The datum, in the language of the documents: it is kept with the score.</param>
internal sealed record Suggested(int? Thousandths, string Basis)
{
    private const int Longest = 100;

    public static readonly Suggested Nothing = new(null, "");

    public string Basis { get; } = Basis.Length > Longest ? Basis[..(Longest - 1)] + "…" : Basis;
}
