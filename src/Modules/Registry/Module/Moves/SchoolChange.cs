using Workforce.Registry.Contracts;

namespace Workforce.Registry.Moves;

/// <summary>One teacher's next school and what she teaches there.</summary>
/// <param name="DocumentNumber">Number of the appointment; the same one never moves her twice.</param>
internal sealed record SchoolChange(TeacherId TeacherId, SchoolId ToSchoolId, string Stage, string Subject, string DocumentNumber);
