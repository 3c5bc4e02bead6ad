using Microsoft.Extensions.DependencyInjection;
using Workforce.Access.Contracts;
using Workforce.Platform.Actors;
using Workforce.Platform.Changes;
using Workforce.Staffing.Features.Staffing.Forecast;

namespace Workforce.Staffing.Jobs;

/// <summary>Computes one district's yearly forecast. Run twice, the second takes the first one's place with the same numbers.</summary>
internal sealed class ForecastDue(ComputeForecast compute, CurrentActor current, TimeProvider clock)
{
    public async Task RunAsync(Guid district, CancellationToken ct)
    {
        var actor = Actor.System("staffing.forecast", Reach.District(district));
        current.ActAs(actor);
        await compute.HandleAsync(new DistrictId(district), new Change(actor, clock.GetUtcNow(), "按确认的学生数每年计算"), ct);
    }
}
