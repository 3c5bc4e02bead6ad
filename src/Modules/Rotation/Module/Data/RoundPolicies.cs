using Workforce.Platform.Policy;
using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Data;

/// <summary>The policy a round would take on a day.</summary>
internal sealed class RoundPolicies(PolicyValues values, LadderFiles files)
{
    public async Task<RoundPolicy> ForAsync(string region, DateOnly on, CancellationToken ct) =>
        RoundPolicy.Of(await values.ForAsync<RotationPolicy>("rotation", region, on, ct), files.Ladders);
}
