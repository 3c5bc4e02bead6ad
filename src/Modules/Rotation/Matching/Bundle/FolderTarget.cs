namespace Workforce.Rotation.Matching.Bundle;

/// <summary>Writes files beside their names and gives them the names only when all are complete, so that a failure leaves no half result.</summary>
internal sealed class FolderTarget : IDisposable
{
    private const string Unfinished = ".unfinished";
    private readonly string folder;
    private readonly List<string> written = [];

    public FolderTarget(string folder)
    {
        this.folder = folder;
        Directory.CreateDirectory(folder);
    }

    public Stream Create(string file)
    {
        written.Add(Path.Combine(folder, file));
        return new FileStream(written[^1] + Unfinished, FileMode.Create, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
    }

    public void Commit()
    {
        foreach (var path in written) File.Move(path + Unfinished, path, overwrite: true);
        written.Clear();
    }

    public void Dispose()
    {
        foreach (var path in written) File.Delete(path + Unfinished);
    }
}
