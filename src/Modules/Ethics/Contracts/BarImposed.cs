using Workforce.Access.Contracts;
using Workforce.Registry.Contracts;

namespace Workforce.Ethics.Contracts;

/// <summary>
/// A served decision bars somebody from now on. Says the fact and never the ground: ask <see cref="IEthicsStanding"/> again
/// before acting, the event may be late.
/// </summary>
/// <param name="Scopes">Codes of <see cref="EthicsScope"/>, "post_appointment".</param>
/// <param name="UntilOn">The last day of the longest of them; null without end.</param>
public sealed record BarImposed(TeacherId TeacherId, DistrictId DistrictId, IReadOnlyList<string> Scopes, DateOnly FromOn, DateOnly? UntilOn)
{
    public const string Name = "ethics.bar-imposed.v1";
}
