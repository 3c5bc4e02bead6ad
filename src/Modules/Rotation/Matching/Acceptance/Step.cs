namespace Workforce.Rotation.Matching.Acceptance;

/// <summary>One proposal, noted so that it can be taken back.</summary>
/// <param name="Member">Who asked; -1 for somebody from outside.</param>
/// <param name="Next">Where she stood in her list before it.</param>
/// <param name="Post">Who took her; -1 when nothing was left to try.</param>
/// <param name="Standing">How she stands there.</param>
/// <param name="Lost">Who lost the seat, or <see cref="Acceptance.Standing.Anybody"/> when it was free.</param>
internal readonly record struct Step(int Member, int Next, int Post, ulong Standing, ulong Lost);
