using Workforce.Registry.Contracts;

namespace Workforce.Rotation.Domain.Exchange;

/// <summary>At least so many of a school.</summary>
internal sealed record Floors(SchoolId School, int Backbone, int Ordinary)
{
    /// <summary>
    /// What the district owes by policy, shared out by largest remainder: so many percent of the eligible move; of them so
    /// many percent are backbone, and of the eligible backbone so many percent, whichever is more.
    /// </summary>
    public static IReadOnlyList<Floors> Propose(IReadOnlyList<SchoolWeight> schools, ExchangePolicy policy)
    {
        var backbone = schools.Sum(school => school.Backbone);
        // Percentages are of everybody eligible, so that the district meets them even where no leader moves.
        var movers = LargestRemainder.AtLeast(policy.MoversPercent, schools.Sum(school => school.Backbone + school.Ordinary + school.Leaders));
        var best = Math.Min(backbone, Math.Max(LargestRemainder.AtLeast(policy.BackbonePercentOfMovers ?? 0, movers), LargestRemainder.AtLeast(policy.BackbonePercentOfEligibleBackbone ?? 0, backbone + schools.Sum(school => school.LeaderBackbone))));
        var first = LargestRemainder.Share(best, schools.Select(school => school.Backbone).ToList());
        var rest = LargestRemainder.Share(Math.Max(0, movers - best), schools.Select(school => school.Ordinary).ToList());
        return schools.Select((school, at) => new Floors(school.School, first[at], rest[at])).ToList();
    }
}
