using Workforce.Demo;

namespace Workforce.Platform.Demo;

/// <summary>Loads a module's part of the generated demo city. Called in <see cref="Order"/>, once, on an empty schema.</summary>
public interface IDemoSeed
{
    /// <summary>Access 10, Registry 20, then what builds on them.</summary>
    int Order { get; }

    /// <returns>False when it was there already and nothing was done.</returns>
    Task<bool> SeedAsync(DemoCity city, CancellationToken ct);
}
