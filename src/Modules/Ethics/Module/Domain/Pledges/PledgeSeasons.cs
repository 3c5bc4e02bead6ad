namespace Workforce.Ethics.Domain.Pledges;

internal sealed record PledgeSeasons(PledgeWindow Spring, PledgeWindow Summer, PledgeWindow Winter);
