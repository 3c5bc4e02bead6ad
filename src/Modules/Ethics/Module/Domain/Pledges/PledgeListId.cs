namespace Workforce.Ethics.Domain.Pledges;

internal readonly record struct PledgeListId(Guid Value);
