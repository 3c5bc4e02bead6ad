namespace Workforce.Rotation.Domain.Exemptions;

/// <summary>Why somebody need not compete: a rule that her record meets, or what the school writes.</summary>
/// <param name="Key">Stable name of the rule; "typed" for what the school writes.</param>
/// <param name="Sentence">Text key; the values are already words.</param>
/// <param name="Protects">The law forbids to lower her pay or end her contract meanwhile (国务院令第619号第五条).</param>
internal sealed record Ground(ExemptionKind Kind, string Key, string Sentence, IReadOnlyList<string> Values, bool Protects = false)
{
    public const string Typed = "typed";
}
