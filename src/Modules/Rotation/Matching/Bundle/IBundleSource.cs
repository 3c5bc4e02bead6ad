namespace Workforce.Rotation.Matching.Bundle;

/// <summary>Where a bundle's files come from: a folder or a zip.</summary>
internal interface IBundleSource : IDisposable
{
    bool Has(string file);

    /// <summary>Null where the bundle has no such file.</summary>
    Stream? Open(string file);
}
