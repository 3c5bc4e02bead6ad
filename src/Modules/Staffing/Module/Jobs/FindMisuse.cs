using Workforce.Platform.Actors;
using Workforce.Platform.Changes;
using Workforce.Staffing.Features.Staffing.Cases;

namespace Workforce.Staffing.Jobs;

/// <summary>Looks through one district's records. Enqueued twice it finds nothing new the second time.</summary>
internal sealed class FindMisuse(DetectCases detect, CurrentActor current, TimeProvider clock)
{
    public async Task RunAsync(Guid district, CancellationToken ct)
    {
        // The name is read in the history of a case.
        var actor = Actor.System("每夜核对教师档案", Reach.District(district));
        current.ActAs(actor);
        await detect.HandleAsync(new(district), new(actor, clock.GetUtcNow()), ct);
    }
}
