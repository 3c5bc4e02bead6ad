using Hangfire;
using Microsoft.EntityFrameworkCore;
using Quartz;
using Workforce.Platform.Actors;
using Workforce.Platform.Calendars;
using Workforce.Platform.Units;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Jobs;

/// <summary>Every minute: which rounds have reached a deadline? It only finds them and puts them into the queue.</summary>
[DisallowConcurrentExecution]
internal sealed class RoundClock(Work<RotationDbContext> work, CurrentActor current, Calendar calendar, IBackgroundJobClient queue) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        current.ActAs(Actor.System("rotation.clock"));
        var now = calendar.Now;
        var due = await work.ReadAsync(db => db.Rounds
            .Where(r => r.State == RoundState.Choosing && r.Dates.ChoicesDueAt <= now || r.State == RoundState.Scoring && r.Dates.ContestsDueAt <= now)
            .Select(r => r.Id).ToListAsync(cancellationToken), cancellationToken);
        foreach (var round in due)
            queue.Enqueue<AdvanceRound>(job => job.RunAsync(round.Value, CancellationToken.None));
    }
}
