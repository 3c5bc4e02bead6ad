using Workforce.Access.Contracts;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Contracts;

namespace Workforce.Rotation.Domain.PostPlans;

/// <summary>An approved number of posts that the rounded ones must add up to: of a school, of a subject in a stage, of a level.</summary>
internal sealed class PostTotal
{
    public PostTotalId Id { get; init; }
    public RoundId RoundId { get; init; }
    public DistrictId DistrictId { get; init; }
    public PostTotalKind Kind { get; init; }

    /// <summary>Set when <see cref="Kind"/> is School. Totals are public in the district, hence not school_id.</summary>
    public SchoolId? OfSchool { get; init; }

    /// <summary>Set when <see cref="Kind"/> is Subject.</summary>
    public string? Stage { get; init; }

    /// <summary>Set when <see cref="Kind"/> is Subject.</summary>
    public string? Subject { get; init; }

    /// <summary>Set when <see cref="Kind"/> is Level.</summary>
    public string? Level { get; init; }

    public int Posts { get; set; }

    /// <summary>Of a level: posts that the county keeps for itself (统筹岗位) and does not offer.</summary>
    public int Reserved { get; set; }

    public int Offered => Posts - Reserved;
}
