using Workforce.Registry.Contracts;

namespace Workforce.Ethics.Contracts;

/// <summary>
/// The veto (一票否决) as other modules ask for it. One question for a whole list: 100,000 teachers cost one query. A bar
/// follows a person into another district, so the answer does not depend on the asker's reach; only its reason does.
/// </summary>
public interface IEthicsStanding
{
    /// <returns>Those who are not clear on that day; whoever is absent is clear.</returns>
    Task<IReadOnlyDictionary<TeacherId, Standing>> AskAsync(IReadOnlyCollection<TeacherId> teachers, EthicsScope scope, DateOnly on, CancellationToken ct);
}
