using Microsoft.EntityFrameworkCore;
using Workforce.Access.Contracts;
using Workforce.Demo;
using Workforce.Platform.Actors;
using Workforce.Platform.Calendars;
using Workforce.Platform.Changes;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Features.Rotation.Appointments;
using Workforce.Rotation.Features.Rotation.Draws;
using Workforce.Rotation.Features.Rotation.Rounds;
using Workforce.Rotation.Features.Rotation.Runs;

namespace Workforce.Rotation.Demo;

/// <summary>Takes the finished demo round through its steps on their own days, by the same code that an officer's clicks run.</summary>
internal sealed class FinishedRound(LockRound seal, RunRecord record, PublishResult publish, AppointmentDocument document, Calendar calendar)
{
    public async Task RunAsync(RotationDbContext db, Round round, IReadOnlyList<SealedSeed> seeds, DemoRound demo, District district, CancellationToken ct)
    {
        round.CloseChoices(round.Dates.ChoicesDueAt);
        await seal.LockAsync(db, round, On(round.Dates.ContestsDueAt), ct);
        var drawn = On(Calendar.At(DemoDraw.DrawnOn(demo), new(21, 30)));
        round.BringInDraw(DemoDraw.Of(demo), drawn.At);
        DemoSealing.Reveal(round, seeds, drawn.At);
        await db.SaveChangesAsync(ct);

        var id = await StartRun.RequestAsync(db, round, null, drawn, ct, publish: false);
        var computed = Computation.Of(await Inputs.ReadAsync(db, round, ct), round.Seed!);
        computed = computed.With(await Transcript.ReadAsync(db, round, computed.Bundle, ct));
        if (computed.Violations.Count > 0)
            throw new InvalidOperationException("The verifier refuses the demo round: " + computed.Violations[0]);
        await record.WriteAsync(db, round, db.Runs.Local.Single(r => r.Id == id), computed, [], drawn, ct);
        await db.SaveChangesAsync(ct);

        var published = On(Calendar.At(demo.NoticeFrom, new(9, 0)));
        await publish.PublishAsync(db, round, published, ct);
        await db.SaveChangesAsync(ct);
        var notice = await db.Notices.SingleAsync(n => n.RoundId == round.Id, ct);
        var closed = On(Calendar.At((await calendar.WorkingDaysAsync(ct)).After(notice.ClosesOn, 1), new(10, 0)));
        round.Close(closed.At);
        await CloseRound.AppointAsync(db, round, district, document, closed, ct);
    }

    private static Change On(DateTimeOffset at) => new(Actor.System("rotation.demo"), at);
}
