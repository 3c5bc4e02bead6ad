namespace Workforce.Rotation.Matching.Bundle;

/// <summary>A bundle that lies in a folder.</summary>
internal sealed class FolderSource(string folder) : IBundleSource
{
    public Stream? Open(string file)
    {
        var path = Path.Combine(folder, file);
        if (!File.Exists(path)) return null;
        return new LimitedStream(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0), BundleLimits.FileBytes);
    }

    public void Dispose()
    {
    }
}
