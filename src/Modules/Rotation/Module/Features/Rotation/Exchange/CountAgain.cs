using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Changes;
using Workforce.Platform.Data;
using Workforce.Platform.Units;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain.Exchange;

namespace Workforce.Rotation.Features.Rotation.Exchange;

/// <summary>
/// Reads the registry again after corrections. What the record says is renewed everywhere; a school's own list follows only
/// while the school still works on it and said nothing else, so that a list once sent stays what was sent.
/// </summary>
internal sealed class CountAgain(Work<RotationDbContext> work, WhoseTurn whose)
{
    /// <returns>How many persons changed.</returns>
    public async Task<int> HandleAsync(ExchangeId id, Change change, CancellationToken ct)
    {
        var asked = await work.ReadAsync(db => db.ExchangeYears.AsNoTracking().OneAsync(y => y.Id == id, ct), ct);
        asked.MustBeOpen();
        var (_, found) = await whose.OfAsync(asked, ct);
        var now = found.ToDictionary(m => m.TeacherId);
        return await work.ChangeAsync(change, async db =>
        {
            var year = await db.ExchangeYears.OneAsync(y => y.Id == id, ct);
            year.CountedAt = change.At;
            var open = (await db.ExchangeSchools.AsNoTracking().Where(s => s.ExchangeId == id && s.Step == SchoolStep.Listing).Select(s => s.SchoolId).ToListAsync(ct)).ToHashSet();
            var known = await db.ExchangeMembers.Where(m => m.ExchangeId == id).ToListAsync(ct);
            foreach (var member in known)
                Renew(member, now.GetValueOrDefault(member.TeacherId), open.Contains(member.SchoolId));
            var changed = db.ChangeTracker.Entries<ExchangeMember>().Count(entry => entry.State == EntityState.Modified);
            var told = known.Select(m => m.TeacherId).ToHashSet();
            var fresh = found.Where(m => !told.Contains(m.TeacherId)).ToList();
            foreach (var late in fresh.Where(m => !open.Contains(m.SchoolId)))
                late.LeaveOut();
            await db.BulkInsertAsync(fresh, ct);
            return changed + fresh.Count;
        }, ct);
    }

    private static void Renew(ExchangeMember member, ExchangeMember? now, bool follows)
    {
        (member.Computed, member.Ground) = (now?.Computed ?? Listing.None, now?.Ground);
        if (now is not null)
            (member.YearsInSchool, member.YearsNeeded) = (now.YearsInSchool, now.YearsNeeded);
        if (follows && member.Note is null)
            member.FollowRecord();
    }
}
