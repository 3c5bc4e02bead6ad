namespace Workforce.Rotation.Domain.Adjustments;

/// <summary>Why a case has no answer: sets that cannot be reconciled, each by itself, and what would free all of it.</summary>
/// <param name="Groups">The first is the smallest set found; the others remain when the people before them are left out.</param>
/// <param name="Reliefs">Names of rules; without any one of them the whole case has an answer.</param>
/// <param name="Tried">Names of all rules that were tried.</param>
internal sealed record Infeasibility(IReadOnlyList<InfeasibleGroup> Groups, IReadOnlyList<string> Reliefs, IReadOnlyList<string> Tried);
