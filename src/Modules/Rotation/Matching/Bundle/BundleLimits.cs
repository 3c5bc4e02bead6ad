namespace Workforce.Rotation.Matching.Bundle;

/// <summary>
/// What a bundle may cost whoever opens it. A province of a million teachers with thirty choices each is about 1 GB
/// and compresses about eight to one; a zip that promises far more is a bomb, not a round.
/// </summary>
internal static class BundleLimits
{
    public const int Entries = 64;
    public const long FileBytes = 4L << 30;
    public const long ManifestBytes = 1 << 20;
    public const int LineBytes = 4096;
    public const int Ratio = 100;

    /// <summary>Below this size a ratio says nothing: a short file of equal lines compresses well.</summary>
    public const long RatioMattersFrom = 1 << 20;
}
