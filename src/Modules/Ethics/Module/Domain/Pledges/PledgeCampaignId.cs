namespace Workforce.Ethics.Domain.Pledges;

internal readonly record struct PledgeCampaignId(Guid Value);
