using Workforce.Platform.Policy;
using Workforce.Rotation.Domain.Exchange;

namespace Workforce.Rotation.Features.Rotation.Exchange;

/// <summary>The rules an exchange would take on a day.</summary>
internal sealed class ExchangePolicies(PolicyValues values)
{
    public async Task<ExchangeRules> ForAsync(string region, DateOnly on, CancellationToken ct) =>
        ExchangeRules.Of(await values.ForAsync<ExchangePolicy>("rotation", region, on, ct));
}
