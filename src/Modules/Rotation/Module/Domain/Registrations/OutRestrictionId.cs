namespace Workforce.Rotation.Domain.Registrations;

internal readonly record struct OutRestrictionId(Guid Value);
