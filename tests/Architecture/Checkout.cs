namespace Workforce.ArchitectureTests;

internal static class Checkout
{
    /// <summary>The folder with Workforce.sln.</summary>
    public static readonly string Root = Find();

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Workforce.sln")))
            folder = folder.Parent;
        return folder.FullName;
    }
}
