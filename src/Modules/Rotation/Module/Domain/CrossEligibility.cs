using System.Text.Json.Serialization;

namespace Workforce.Rotation.Domain;

/// <param name="Rule">"unhired-only", "unhired-and-volunteers", "all", "exclusive-branch".</param>
/// <param name="MinimumYears">Years in the present school before a volunteer may apply; the unhired need none.</param>
/// <param name="MinimumYearsIfTransferredIn">Fewer for who came from outside (东方 2024); null where it makes no difference.</param>
/// <param name="AppraisalYears">How many years back every annual appraisal must reach <paramref name="AppraisalAtLeast"/>.</param>
/// <param name="AppraisalAtLeast">Code table "appraisal-result".</param>
internal sealed record CrossEligibility(
    string Rule = "unhired-and-volunteers",
    [property: JsonPropertyName("minimumYears")] int MinimumYears = 0,
    [property: JsonPropertyName("minimumYearsIfTransferredIn")] int? MinimumYearsIfTransferredIn = null,
    [property: JsonPropertyName("appraisalYears")] int? AppraisalYears = null,
    [property: JsonPropertyName("appraisalAtLeast")] string? AppraisalAtLeast = null)
{
    /// <summary>福贡 2023: who registers gives up direct appointment and the competition in her school.</summary>
    public const string ExclusiveBranch = "exclusive-branch";

    [JsonIgnore]
    public bool IsExclusive => Rule == ExclusiveBranch;

    /// <summary>Whether anybody may take part of her own will, and so registers.</summary>
    [JsonIgnore]
    public bool TakesRegistrations => Rule != "unhired-only";
}
