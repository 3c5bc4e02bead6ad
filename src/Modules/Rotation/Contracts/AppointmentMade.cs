using Workforce.Registry.Contracts;

namespace Workforce.Rotation.Contracts;

/// <summary>Who teaches where from the day the round takes effect.</summary>
/// <param name="DocumentNumber">Number of the printed appointment, which goes into the service history.</param>
/// <param name="FromSchoolId">Her school when the round opened; the same as <paramref name="ToSchoolId"/> when she stays.</param>
/// <param name="Stage">Code table "stage".</param>
/// <param name="Subject">Code table "subject".</param>
public sealed record AppointmentMade(TeacherId TeacherId, string DocumentNumber, SchoolId FromSchoolId, SchoolId ToSchoolId, string Stage, string Subject)
{
    public bool Moves => FromSchoolId != ToSchoolId;
}
