using Workforce.Rotation.Contracts;

namespace Workforce.Rotation.Domain.Adjustments;

/// <summary>Somebody an adjustment is to place.</summary>
/// <param name="Ranks">Her own certified list, from 1.</param>
/// <param name="Points">Her best published score in thousandths: the order in which volunteers are called.</param>
internal sealed record Seeker(Entrant Entrant, AdjustmentPerson Person, IReadOnlyDictionary<PostId, int> Ranks, long Points)
{
    public bool IsVolunteer => Person.Part == AdjustmentPart.Volunteer;
}
