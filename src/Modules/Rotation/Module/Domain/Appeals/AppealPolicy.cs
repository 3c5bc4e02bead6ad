using System.Text.Json.Serialization;

namespace Workforce.Rotation.Domain.Appeals;

/// <summary>The clocks of all tracks, from seeds/policy/rotation.json.</summary>
internal sealed record AppealPolicy
{
    [JsonPropertyName("dispute_group_answer_days")]
    public required Term SchoolAnswer { get; init; }

    [JsonPropertyName("appeal_answer_days")]
    public required Term BureauAnswer { get; init; }

    [JsonPropertyName("staff_review")]
    public required StaffReviewTerms StaffReview { get; init; }

    [JsonPropertyName("arbitration")]
    public required ArbitrationTerms Arbitration { get; init; }

    public static string KeyOf(AppealTrack track) => track switch
    {
        AppealTrack.School => "rotation.dispute_group_answer_days",
        AppealTrack.Bureau => "rotation.appeal_answer_days",
        AppealTrack.Arbitration => "rotation.arbitration",
        _ => "rotation.staff_review",
    };
}
