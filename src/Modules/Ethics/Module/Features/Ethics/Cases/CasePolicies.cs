using Workforce.Access.Contracts;
using Workforce.Ethics.Domain.Cases;
using Workforce.Platform.Policy;

namespace Workforce.Ethics.Features.Ethics.Cases;

/// <summary>The policy of a district on a day, with its rows.</summary>
internal sealed class CasePolicies(PolicyValues values, IOrganisation organisation)
{
    public async Task<PolicyReading<CasePolicy>> ForAsync(DistrictId district, DateOnly on, CancellationToken ct)
    {
        var place = await organisation.FindDistrictAsync(district, ct) ?? throw new InvalidOperationException("The case's district is gone.");
        return await values.ForAsync<CasePolicy>("ethics", place.RegionCode, on, ct);
    }
}
