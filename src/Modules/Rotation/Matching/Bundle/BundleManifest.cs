namespace Workforce.Rotation.Matching.Bundle;

/// <summary>What <c>manifest.json</c> says.</summary>
/// <param name="SeedLine">The line of the seed, for a fault about it.</param>
/// <param name="Hashes">SHA-256 in lower-case hex by file; empty where the manifest gives none.</param>
internal sealed record BundleManifest(
    string Round, byte[]? Seed, int SeedLine, ExchangeRule Exchange, IReadOnlyDictionary<string, string> Hashes);
