using System.IO.Compression;

namespace Workforce.Rotation.Matching.Bundle;

/// <summary>Puts the result tables where they belong: a folder asked for, else the bundle itself.</summary>
internal static class OutcomeFiles
{
    public static void Write(string bundlePath, string? folder, RotationBundle bundle, Outcome outcome)
    {
        if (folder is null && !Directory.Exists(bundlePath)) IntoZip(bundlePath, bundle, outcome);
        else IntoFolder(folder ?? bundlePath, bundle, outcome);
    }

    private static void IntoFolder(string folder, RotationBundle bundle, Outcome outcome)
    {
        using var files = new FolderTarget(folder);
        BundleWriter.Outcome(bundle, outcome, files.Create);
        files.Commit();
    }

    private static void IntoZip(string path, RotationBundle bundle, Outcome outcome)
    {
        using var files = new FolderTarget(Path.GetDirectoryName(Path.GetFullPath(path))!);
        using (var copy = files.Create(Path.GetFileName(path)))
        {
            using (var original = File.OpenRead(path)) original.CopyTo(copy);
            using var archive = new ZipArchive(copy, ZipArchiveMode.Update);
            var manifest = archive.Entries.First(entry => entry.Name == BundleFiles.Manifest).FullName;
            var inside = manifest[..^BundleFiles.Manifest.Length];
            foreach (var file in BundleFiles.Out) archive.GetEntry(inside + file)?.Delete();
            BundleWriter.Outcome(bundle, outcome, file =>
            {
                var entry = archive.CreateEntry(inside + file);
                entry.LastWriteTime = BundleWriter.NoTime;
                return entry.Open();
            });
        }

        files.Commit();
    }
}
