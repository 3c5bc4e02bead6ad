using Workforce.Access.Contracts;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Contracts;

namespace Workforce.Rotation.Domain.PostPlans;

/// <summary>How many posts of a stage, subject and level a school needs, in fractions; and how many it gets.</summary>
internal sealed class PostNeed
{
    public PostNeedId Id { get; init; }
    public RoundId RoundId { get; init; }
    public DistrictId DistrictId { get; init; }
    public SchoolId SchoolId { get; init; }

    /// <summary>Code table "stage".</summary>
    public required string Stage { get; init; }

    /// <summary>Code table "subject".</summary>
    public required string Subject { get; init; }

    /// <summary>Code table "post-level-group"; null: any level.</summary>
    public string? Level { get; init; }

    /// <summary>Weekly periods to be taught.</summary>
    public decimal? Periods { get; set; }

    /// <summary>Weekly periods of one full post.</summary>
    public decimal? Load { get; set; }

    /// <summary>Posts, where typed; goes before periods and load.</summary>
    public decimal? Typed { get; set; }

    /// <summary>What the post asks for beyond its subject; decides nothing.</summary>
    public string? Note { get; set; }

    /// <summary>Whole posts, once rounded.</summary>
    public int? Seats { get; set; }

    /// <summary>Thousandths of a post; half a thousandth counts up.</summary>
    public long Thousandths => (long)Math.Round((Typed ?? (Periods is { } periods && Load is > 0 and { } load ? periods / load : 0)) * 1000, MidpointRounding.AwayFromZero);
}
