using Workforce.Registry.Contracts;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Registrations;

namespace Workforce.Rotation.Features.Rotation.Registrations;

/// <param name="Teacher">Null when the registry no longer knows her.</param>
/// <param name="Why">What stands against taking her in, as her record is today.</param>
/// <param name="GoesUp">She has one of the places for posts of a higher tier.</param>
internal sealed record RegisteredRow(CrossRegistration Registration, TeacherFacts? Teacher, string SchoolName, IReadOnlyList<Refusal> Why, bool IsIn, bool GoesUp)
{
    public bool CanComeIn => Registration.State == RegistrationState.Registered && !IsIn && Teacher is not null && Why.Count == 0;
}
