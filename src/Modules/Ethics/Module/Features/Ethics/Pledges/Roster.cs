using Workforce.Ethics.Domain.Pledges;
using Workforce.Registry.Contracts;

namespace Workforce.Ethics.Features.Ethics.Pledges;

/// <param name="Schools">Those whose teachers sign; none at the other tiers.</param>
internal sealed record Roster(IReadOnlyList<PledgeDuty> Duties, IReadOnlyList<SchoolCard> Schools);
