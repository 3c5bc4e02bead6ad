namespace Workforce.Ethics.Domain.Pledges;

internal readonly record struct PledgeSignatureId(Guid Value);
