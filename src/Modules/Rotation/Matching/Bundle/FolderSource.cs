namespace Workforce.Rotation.Matching.Bundle;

/// <summary>A bundle that lies in a folder.</summary>
internal sealed class FolderSource(string folder) : IBundleSource
{
    public bool Has(string file) => File.Exists(Path.Combine(folder, file));

    public Stream? Open(string file)
    {
        if (!Has(file)) return null;
        return new LimitedStream(new FileStream(Path.Combine(folder, file), FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0), BundleLimits.FileBytes);
    }

    public void Dispose()
    {
    }
}
