namespace Workforce.Platform.Modules;

/// <summary>What an empty installation needs before anybody can sign in: a city, and one person who gives out the roles.</summary>
public interface IFoundation
{
    /// <returns>The person's first password, to be changed at the first sign-in.</returns>
    /// <exception cref="Changes.RuleBrokenException">A city is there already, or a name or code cannot be used.</exception>
    Task<string> FoundAsync(Founding founding, CancellationToken ct);
}

/// <param name="RegionCode">GB/T 2260 code of the city, ending in 00.</param>
/// <param name="LoginName">Of the first security administrator.</param>
public sealed record Founding(string CityName, string CityEnglishName, string RegionCode, string LoginName, string PersonName);
