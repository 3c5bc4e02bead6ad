using System.IO.Compression;

namespace Workforce.Rotation.Matching.Bundle;

/// <summary>Puts the result files where they belong: a folder asked for, else the bundle itself.</summary>
internal static class OutcomeFiles
{
    public static void Write(string bundlePath, string? folder, IReadOnlyList<string> files, Action<string, Stream> write)
    {
        if (folder is null && !Directory.Exists(bundlePath)) IntoZip(bundlePath, files, write);
        else IntoFolder(folder ?? bundlePath, files, write);
    }

    private static void IntoFolder(string folder, IReadOnlyList<string> files, Action<string, Stream> write)
    {
        using var target = new FolderTarget(folder);
        foreach (var file in files)
        {
            using var stream = target.Create(file);
            write(file, stream);
        }

        target.Commit();
    }

    private static void IntoZip(string path, IReadOnlyList<string> files, Action<string, Stream> write)
    {
        using var target = new FolderTarget(Path.GetDirectoryName(Path.GetFullPath(path))!);
        using (var copy = target.Create(Path.GetFileName(path)))
        {
            using (var original = File.OpenRead(path)) original.CopyTo(copy);
            using var archive = new ZipArchive(copy, ZipArchiveMode.Update);
            var manifest = archive.Entries.First(entry => entry.Name == BundleFiles.Manifest).FullName;
            var inside = manifest[..^BundleFiles.Manifest.Length];
            foreach (var file in files)
            {
                archive.GetEntry(inside + file)?.Delete();
                var entry = archive.CreateEntry(inside + file);
                entry.LastWriteTime = BundleWriter.NoTime;
                using var stream = entry.Open();
                write(file, stream);
            }
        }

        target.Commit();
    }
}
