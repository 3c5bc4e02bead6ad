using Workforce.Ethics.Contracts;

namespace Workforce.Ethics.Domain.Cases;

/// <summary>What a decision imposes. The sanction's period and the bar are two clocks: neither follows from the other.</summary>
/// <param name="BarMonths">How long the bar lasts; null without one.</param>
internal sealed record Measures(SanctionKind Sanction, IReadOnlyList<OtherMeasure> Others, int? BarMonths, IReadOnlyList<EthicsScope> BarScopes, QualificationEffect Qualification)
{
    public static readonly Measures Nothing = new(SanctionKind.None, [], null, [], QualificationEffect.None);

    public bool IsEmpty => Sanction == SanctionKind.None && Others.Count == 0 && BarMonths is null && Qualification == QualificationEffect.None;
}
