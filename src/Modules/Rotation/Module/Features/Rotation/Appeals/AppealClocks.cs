using Workforce.Platform.Policy;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Appeals;

namespace Workforce.Rotation.Features.Rotation.Appeals;

/// <summary>The clocks of the tracks by the policy of a day.</summary>
internal sealed class AppealClocks(PolicyValues values)
{
    public async Task<AppealClock> ForAsync(AppealTrack track, string region, DateOnly on, CancellationToken ct) => (await AllAsync(region, on, ct))[track];

    public async Task<IReadOnlyDictionary<AppealTrack, AppealClock>> AllAsync(string region, DateOnly on, CancellationToken ct)
    {
        var reading = await values.ForAsync<AppealPolicy>("rotation", region, on, ct);
        return Enum.GetValues<AppealTrack>().ToDictionary(track => track, track => AppealClock.Of(track, reading.Value, PolicyLine.Of(reading.Rows[AppealPolicy.KeyOf(track)])));
    }
}
