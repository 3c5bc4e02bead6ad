using Workforce.Access.Contracts;
using Workforce.Platform.Policy;
using Workforce.Staffing.Domain.Posts;

namespace Workforce.Staffing.Features.Staffing.Posts;

/// <summary>The values of a district on a day, with the rows they come from.</summary>
internal sealed class PostsPolicies(PolicyValues values, IOrganisation organisation)
{
    public async Task<PolicyReading<PostsPolicy>> ForAsync(DistrictId district, DateOnly on, CancellationToken ct) =>
        await values.ForAsync<PostsPolicy>("staffing", (await organisation.FindDistrictAsync(district, ct))?.RegionCode ?? RegionCode.Country, on, ct);
}
