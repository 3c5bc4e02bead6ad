namespace Workforce.Rotation.Domain;

internal readonly record struct AppointmentId(Guid Value);
