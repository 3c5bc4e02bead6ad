namespace Workforce.Rotation.Domain.Adjustments;

internal readonly record struct ProposalId(Guid Value);
