using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Features.Rotation.Entrants;

namespace Workforce.Rotation.Features.Rotation.Registrations;

/// <summary>
/// Takes everybody who registered and may take part into the round. Under the exclusive branch they come in as 落聘: who is
/// not chosen is placed by the bureau.
/// </summary>
internal sealed class TakeIn(Work<RotationDbContext> work, RegisteredRows rows, AddEntrants add)
{
    public async Task<int> HandleAsync(RoundId id, Change change, CancellationToken ct)
    {
        var (round, window) = await work.ReadAsync(async db => (await db.Rounds.AsNoTracking().OneAsync(r => r.Id == id, ct), await db.RegistrationWindows.AsNoTracking().SingleOrDefaultAsync(w => w.RoundId == id, ct)), ct);
        if (window is null || change.At < window.ClosesAt)
            throw new RuleBrokenException("报名截止之后才能选入：截止之前教师还可以撤回。");
        var policy = round.Policy.Values;
        var coming = (await rows.ReadAsync(round, policy, ct)).Where(r => r.CanComeIn).ToList();
        if (coming.Count == 0)
            throw new RuleBrokenException("没有可以选入的报名教师。");
        var count = await add.HandleAsync(id, coming.ConvertAll(r => r.Registration.TeacherId), policy.CrossEligibility.IsExclusive ? EntrantBasis.Unhired : EntrantBasis.Volunteer, change, ct);
        var up = coming.Where(r => r.GoesUp).Select(r => r.Registration.TeacherId).ToList();
        if (up.Count > 0)
            await work.ChangeAsync(change, async db => (await db.Entrants.Where(e => e.RoundId == id && up.Contains(e.TeacherId)).ToListAsync(ct)).ForEach(e => e.MayGoUp = true), ct);
        return count;
    }
}
