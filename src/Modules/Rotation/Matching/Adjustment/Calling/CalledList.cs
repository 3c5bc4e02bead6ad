using Workforce.Rotation.Matching.Adjustment.Proofs;

namespace Workforce.Rotation.Matching.Adjustment.Calling;

/// <summary>Who is called, in order, and why nobody else was: what a rule-mode certificate says about who.</summary>
/// <param name="Called">In the order in which they were called.</param>
/// <param name="Skipped">In the order in which they were passed over, each with the number of a proof and of those called before.</param>
/// <param name="Fewer">The number of the proof that no shorter list has seats; -1 where there are not the people for one.</param>
/// <param name="Proofs">The proofs themselves; one may serve many.</param>
internal sealed record CalledList(
    IReadOnlyList<int> Called, IReadOnlyList<(int Teacher, int Proof, int CalledBefore)> Skipped, int Fewer, IReadOnlyList<Proof> Proofs);
