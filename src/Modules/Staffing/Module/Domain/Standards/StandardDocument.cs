using System.Text.Json.Serialization;

namespace Workforce.Staffing.Domain.Standards;

/// <summary>One published standard: a policy value with its source, or one that officers entered.</summary>
internal sealed record StandardDocument
{
    public required string Name { get; init; }

    /// <summary>文号; null when it is not known.</summary>
    public string? Number { get; init; }

    /// <summary>Nobody has supplied its numbers yet; it is shown so and never computed with.</summary>
    public bool Missing { get; init; }

    /// <summary>Holds in some places that the source does not name: officers there choose it, it is never taken by region.</summary>
    public bool OnlyChosen { get; init; }

    public IReadOnlyList<StageRule> Rules { get; init; } = [];
    public IReadOnlyList<AdditionRule> Additions { get; init; } = [];

    /// <summary>Most in a hundred for 职员、教辅、工勤, by stage.</summary>
    public IReadOnlyDictionary<string, decimal> NonTeachingPercent { get; init; } = new Dictionary<string, decimal>();

    public IReadOnlyList<LeadershipBand> Leadership { get; init; } = [];

    /// <summary>What the document leaves open, for people to read.</summary>
    public string? Note { get; init; }

    /// <summary>Where it stands among the policy values: key, region and first day.</summary>
    public string Key { get; init; } = "";

    public string Region { get; init; } = "";
    public DateOnly ValidFrom { get; init; }
    public DateOnly? ValidTo { get; init; }
    public string Source { get; init; } = "";
    public string Grade { get; init; } = "";
    public bool Unconfirmed { get; init; }

    [JsonIgnore]
    public IEnumerable<string> Stages => Rules.Select(r => r.Stage).Distinct();

    public bool IsInForce(DateOnly on) => ValidFrom <= on && (ValidTo is not { } last || on <= last);
}
