using System.Text.Json.Serialization;

namespace Workforce.Ethics.Domain.Cases;

/// <summary>Periods of sanctions (处分期), in months.</summary>
internal sealed record SanctionMonths
{
    public required int Warning { get; init; }
    public required int Demerit { get; init; }

    [JsonPropertyName("lowerPost")]
    public required int LowerPost { get; init; }

    public required int Removal { get; init; }

    /// <summary>Null: no term, either because there is no sanction or because it is for good.</summary>
    public int? Of(SanctionKind sanction) => sanction switch
    {
        SanctionKind.Warning => Warning,
        SanctionKind.Demerit => Demerit,
        SanctionKind.LowerPost => LowerPost,
        SanctionKind.Removal => Removal,
        _ => null,
    };
}
