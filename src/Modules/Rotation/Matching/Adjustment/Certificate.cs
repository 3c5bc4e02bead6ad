using Workforce.Rotation.Matching.Adjustment.Calling;
using Workforce.Rotation.Matching.Adjustment.Proofs;

namespace Workforce.Rotation.Matching.Adjustment;

/// <summary>What lets anybody check a placement without a solver: the content of <c>certificate.json</c>.</summary>
/// <param name="Cost">The total.</param>
/// <param name="Movers">How many are placed elsewhere than at home.</param>
/// <param name="Backbone">How many of these are backbone teachers.</param>
/// <param name="Prices">Dual prices whose bound is the cost, or, in joint mode, as near as prices alone come.</param>
/// <param name="Called">Rule mode: who was called, and why others were not.</param>
/// <param name="Cheaper">Joint mode, where the prices alone leave a gap: the proof that nothing is cheaper.</param>
/// <param name="Earlier">Joint mode: earlier posts that the prices alone do not rule out, each with the proof that she cannot have it.</param>
internal sealed record Certificate(
    long Cost, int Movers, int Backbone, DualPrices Prices, CalledList? Called, Proof? Cheaper, IReadOnlyList<(int Teacher, int Post, Proof Proof)> Earlier);
