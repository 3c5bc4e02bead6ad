namespace Workforce.Rotation.Domain.InSchool;

internal readonly record struct ApplicantId(Guid Value);
