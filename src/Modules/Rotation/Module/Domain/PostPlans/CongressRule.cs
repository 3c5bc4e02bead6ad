using System.Text.Json.Serialization;

namespace Workforce.Rotation.Domain.PostPlans;

/// <summary>When a vote of the staff congress (教代会) counts.</summary>
/// <param name="Attendance">Of those entitled, who must attend.</param>
/// <param name="Approval">Of those entitled, who must vote for it.</param>
/// <param name="MoreThan">More than that share, not only as much.</param>
internal sealed record CongressRule(Share Attendance, Share Approval, [property: JsonPropertyName("moreThan")] bool MoreThan);
