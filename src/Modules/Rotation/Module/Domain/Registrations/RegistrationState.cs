namespace Workforce.Rotation.Domain.Registrations;

internal enum RegistrationState
{
    Registered = 0,
    Withdrawn = 1,
}
