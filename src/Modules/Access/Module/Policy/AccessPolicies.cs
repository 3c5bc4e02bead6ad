using Workforce.Platform.Calendars;
using Workforce.Platform.Policy;

namespace Workforce.Access.Policy;

/// <summary>Today's access policy. Accounts belong to nobody's district, so the country's values hold; a district may shorten its delegations.</summary>
internal sealed class AccessPolicies(PolicyValues values, Calendar calendar)
{
    public async Task<AccessPolicy> TodayAsync(CancellationToken ct, string region = RegionCode.Country) =>
        (await values.ForAsync<AccessPolicy>("access", region, calendar.Today, ct)).Value;
}
