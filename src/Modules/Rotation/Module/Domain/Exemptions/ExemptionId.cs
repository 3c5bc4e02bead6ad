namespace Workforce.Rotation.Domain.Exemptions;

internal readonly record struct ExemptionId(Guid Value);
