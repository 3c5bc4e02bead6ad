using Workforce.Rotation.Matching.Adjustment;

namespace Workforce.Rotation.Matching.Bundle;

/// <summary>What the <c>manifest.json</c> of an adjustment says.</summary>
/// <param name="MinimumMoversPercent">Of the eligible.</param>
/// <param name="MinimumBackbonePercent">Of the movers.</param>
/// <param name="Hashes">SHA-256 in lower-case hex by file; empty where the manifest gives none.</param>
internal sealed record AdjustmentManifest(
    string Round, AdjustmentMode Mode, int MinimumMoversPercent, int MinimumBackbonePercent, IReadOnlyDictionary<string, string> Hashes);
