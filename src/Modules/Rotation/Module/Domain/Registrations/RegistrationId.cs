namespace Workforce.Rotation.Domain.Registrations;

internal readonly record struct RegistrationId(Guid Value);
