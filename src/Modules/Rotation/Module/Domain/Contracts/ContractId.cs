namespace Workforce.Rotation.Domain.Contracts;

internal readonly record struct ContractId(Guid Value);
