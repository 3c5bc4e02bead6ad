using Workforce.Rotation.Matching.Verification;

namespace Workforce.UnitTests.Matching;

/// <summary>A way to tamper with a result.</summary>
/// <param name="Kind">The promise that is found broken.</param>
/// <param name="Commit">Changes the files.</param>
internal sealed record Fraud(ViolationKind Kind, Action<BundleText> Commit);
