namespace Workforce.Rotation.Matching.Bundle;

/// <summary>Finds out whether a path is a folder or a zip.</summary>
internal static class BundleSource
{
    public static IBundleSource? Open(string path, FaultList faults)
    {
        if (Directory.Exists(path)) return new FolderSource(path);
        var name = Path.GetFileName(path);
        if (!File.Exists(path))
        {
            faults.Add(name, 1, "There is no such folder or zip.");
            return null;
        }

        try
        {
            return ZipSource.Open(File.OpenRead(path), name, faults);
        }
        catch (Exception broken) when (broken is IOException or UnauthorizedAccessException)
        {
            faults.Add(name, 1, $"The file cannot be opened: {broken.Message}");
            return null;
        }
    }
}
