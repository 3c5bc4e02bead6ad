using Workforce.Platform.Modules;

namespace Workforce.Host.CommandLine;

internal static class HostFolder
{
    public static WebApplicationOptions Options(string? environment = null) => new() { ApplicationName = "Workforce.Host", ContentRootPath = Find(), EnvironmentName = environment };

    /// <summary>The folder with wwwroot: beside the program when it is published, src/Host in a checkout.</summary>
    public static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (Directory.Exists(Path.Combine(folder.FullName, "wwwroot", "css")))
                return folder.FullName;
            var checkout = Path.Combine(folder.FullName, "src", "Host");
            if (Directory.Exists(Path.Combine(checkout, "wwwroot", "css")))
                return checkout;
        }
        throw new StartRefusedException($"There is no wwwroot beside or above {AppContext.BaseDirectory}. Publish with `dotnet publish src/Host`, or start from the checkout with `./run`.");
    }
}
