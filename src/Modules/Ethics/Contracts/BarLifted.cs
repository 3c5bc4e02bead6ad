using Workforce.Access.Contracts;
using Workforce.Registry.Contracts;

namespace Workforce.Ethics.Contracts;

/// <summary>Bars ended before their time, by an appeal or in writing. One that runs out by its date is not announced.</summary>
/// <param name="Scopes">Codes of <see cref="EthicsScope"/>.</param>
public sealed record BarLifted(TeacherId TeacherId, DistrictId DistrictId, IReadOnlyList<string> Scopes, DateOnly On)
{
    public const string Name = "ethics.bar-lifted.v1";
}
