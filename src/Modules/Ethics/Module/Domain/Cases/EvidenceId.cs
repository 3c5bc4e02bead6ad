namespace Workforce.Ethics.Domain.Cases;

internal readonly record struct EvidenceId(Guid Value);
