using Workforce.Access.Contracts;
using Workforce.Platform.Policy;
using Workforce.Registry.Domain;

namespace Workforce.Registry.Directories;

/// <summary>The retirement rules of a district on a day.</summary>
internal sealed class RetirementRules(IOrganisation organisation, PolicyValues policies)
{
    public async Task<RegistryPolicy> OfAsync(DistrictId district, DateOnly on, CancellationToken ct)
    {
        var region = (await organisation.FindDistrictAsync(district, ct))?.RegionCode ?? RegionCode.Country;
        return (await policies.ForAsync<RegistryPolicy>("registry", region, on, ct)).Value;
    }
}
