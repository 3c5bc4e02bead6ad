using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain.Rules;

namespace Workforce.Rotation.Features.Rotation.Rounds;

/// <summary>Changes names and dates. Once teachers choose, dates only move back, and with a reason.</summary>
internal sealed class EditRound(Work<RotationDbContext> work)
{
    public Task HandleAsync(RoundId id, RoundForm input, Change change, CancellationToken ct)
    {
        var dates = input.Dates();
        DatesMustFollowOneAnother.Check(dates);
        return work.ChangeAsync(change, async db =>
        {
            var round = await db.SealRoundAsync(id, ct);
            db.Entry(round).Property(r => r.Version).OriginalValue = input.Version;
            if (!round.IsEditable)
                RunningDatesOnlyMoveBack.Check(round, dates, change);
            round.Dates = dates;
            round.DrawAnnounced = input.DrawAnnounced.Trim();
            if (!round.IsEditable)
            {
                round.PublicNote = change.Reason;
                return;
            }
            round.Name = input.Name.Trim();
            round.Notice = NoticeMayDifferWithReason.Take(round.Policy.Values.Notice, input.NoticeDays, input.Reason);
        }, ct);
    }
}
