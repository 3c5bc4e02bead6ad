namespace Workforce.Platform.Actors;

/// <summary>Somebody who acts: a signed-in person in one of her roles, or the system itself.</summary>
/// <param name="AccountId">The account; empty for the system.</param>
/// <param name="StandsInFor">Name of the person she stands in for, when she acts by delegation.</param>
public sealed record Actor(Guid AccountId, string Name, Role Role, Reach Reach, string PlaceName = "", string? StandsInFor = null)
{
    /// <summary>Work nobody sits in front of: events, clocks, imports. <paramref name="work"/> names it in the change log.</summary>
    public static Actor System(string work, Reach? reach = null) => new(Guid.Empty, work, Role.System, reach ?? Reach.Everywhere);
}
