using System.Text.Json.Serialization;

namespace Workforce.Rotation.Domain.Exchange;

/// <summary>The values of seeds/policy/rotation.json that decide something in an exchange, typed.</summary>
internal sealed record ExchangePolicy
{
    /// <summary>In the order in which an officer reads them.</summary>
    public static readonly IReadOnlyList<string> Keys =
    [
        "rotation.exchange.teacher_years", "rotation.exchange.principal_years", "rotation.exchange.principal_terms", "rotation.exchange.principal_term_years",
        "rotation.defer", "rotation.exempt", "rotation.protect.near_retirement_years", "rotation.notice.eligible", "rotation.exchange.timetable",
        "rotation.exchange.movers_percent", "rotation.exchange.backbone_percent_of_movers", "rotation.exchange.backbone_percent_of_eligible_backbone",
        "rotation.exchange.principals_percent", "rotation.exchange.middle_leaders", "rotation.exchange.placing", "rotation.exchange.minimum_years",
    ];

    [JsonPropertyName("exchange.teacher_years")]
    public required int TeacherYears { get; init; }

    [JsonPropertyName("exchange.principal_years")]
    public int? PrincipalYears { get; init; }

    [JsonPropertyName("exchange.principal_terms")]
    public int? PrincipalTerms { get; init; }

    [JsonPropertyName("exchange.principal_term_years")]
    public int? PrincipalTermYears { get; init; }

    [JsonPropertyName("exchange.timetable")]
    public required TimetableDays Timetable { get; init; }

    [JsonPropertyName("notice.eligible")]
    public required Term Notice { get; init; }

    /// <summary>Of the eligible, each year.</summary>
    [JsonPropertyName("exchange.movers_percent")]
    public required int MoversPercent { get; init; }

    /// <summary>教师〔2014〕4号: backbone among those who move.</summary>
    [JsonPropertyName("exchange.backbone_percent_of_movers")]
    public int? BackbonePercentOfMovers { get; init; }

    /// <summary>浙教人〔2013〕70号: movers among the eligible backbone.</summary>
    [JsonPropertyName("exchange.backbone_percent_of_eligible_backbone")]
    public int? BackbonePercentOfEligibleBackbone { get; init; }

    /// <summary>Of the eligible principals.</summary>
    [JsonPropertyName("exchange.principals_percent")]
    public int? PrincipalsPercent { get; init; }

    /// <summary>Eligible middle leaders that each school puts forward; null where no document asks for any.</summary>
    [JsonPropertyName("exchange.middle_leaders")]
    public HeadCount? MiddleLeaders { get; init; }

    /// <summary>Null: anywhere in the county.</summary>
    [JsonPropertyName("exchange.placing")]
    public PlacingRule? Placing { get; init; }

    /// <summary>From town to countryside, before she may choose to return.</summary>
    [JsonPropertyName("exchange.minimum_years")]
    public int? MinimumYears { get; init; }

    /// <summary>Words for whose turn comes later.</summary>
    public IReadOnlyList<string> Defer { get; init; } = [];

    /// <summary>Words for who is away.</summary>
    public IReadOnlyList<string> Exempt { get; init; } = [];

    [JsonPropertyName("protect.near_retirement_years")]
    public int? NearRetirementYears { get; init; }

    /// <summary>Years in one school after which a principal's turn comes; null where no rule is known.</summary>
    [JsonIgnore]
    public int? LeaderYears => PrincipalYears ?? PrincipalTerms * PrincipalTermYears;

    public int? YearsOf(Cohort cohort) => cohort == Cohort.Principal ? LeaderYears : TeacherYears;
}
