namespace Workforce.Ethics.Domain.Pledges;

internal readonly record struct PledgeTextId(Guid Value);
