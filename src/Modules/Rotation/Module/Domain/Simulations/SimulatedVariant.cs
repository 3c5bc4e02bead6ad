namespace Workforce.Rotation.Domain.Simulations;

/// <summary>What one variant came to. Nobody is named: sums and means only.</summary>
/// <param name="Plan">Name of the published plan that was applied.</param>
/// <param name="Competing">People with at least one choice in this variant's market.</param>
/// <param name="Choices">Choices that count, of all of them together.</param>
internal sealed record SimulatedVariant(
    VariantOptions Options, string? Plan, int Competing, int Choices, IReadOnlyDictionary<Figure, Spread> Figures, IReadOnlyList<SchoolFlow> Schools)
{
    public Spread? this[Figure figure] => Figures.GetValueOrDefault(figure);
}
