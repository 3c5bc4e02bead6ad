namespace Workforce.Platform.Seeds;

/// <summary>Where the seeds lie: beside the running program when it is published, or in the checkout above it.</summary>
public static class SeedFolder
{
    /// <exception cref="DirectoryNotFoundException">There is no seeds folder beside or above the program.</exception>
    public static string Find(params string[] below)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (Directory.Exists(Path.Combine(folder.FullName, "seeds", "policy")))
                return Path.Combine([folder.FullName, "seeds", .. below]);
        throw new DirectoryNotFoundException($"No seeds folder beside or above {AppContext.BaseDirectory}. Start from the checkout, or copy seeds next to the program.");
    }
}
