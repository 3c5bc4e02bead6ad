using Microsoft.EntityFrameworkCore;
using Workforce.Ethics.Data;
using Workforce.Ethics.Domain.Cases;
using Workforce.Platform.Calendars;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;

namespace Workforce.Ethics.Features.Ethics.Cases;

/// <summary>
/// The one door to acting on a case: whoever acts handles it and has declared that she is free to, nobody was quicker, and the
/// journal has a line of it in the same transaction.
/// </summary>
internal sealed class CaseDesk(Work<EthicsDbContext> work, CasePolicies policies, Calendar calendar)
{
    /// <param name="act">What was done, for the journal.</param>
    public async Task ActAsync(CaseId id, uint version, string act, string? words, Change change, Func<CaseAct, Task> body, CancellationToken ct, bool beforeDeclaring = false)
    {
        var district = await work.ReadAsync(db => db.Cases.Where(c => c.Id == id).Select(c => c.DistrictId).OneAsync(ct), ct);
        var policy = (await policies.ForAsync(district, Calendar.On(change.At), ct)).Value;
        var days = await calendar.WorkingDaysAsync(ct);
        await work.ChangeAsync(change, async db =>
        {
            var about = await db.Cases.OneAsync(c => c.Id == id, ct);
            db.Entry(about).Property(c => c.Version).OriginalValue = version;
            var handler = await db.CaseHandlers.OneAsync(h => h.CaseId == id && h.AccountId == change.By.AccountId, ct);
            if (!beforeDeclaring)
                HandlerMustBeFree.Check(handler);
            await body(new(db, about, handler, policy, days, change, ct));
            about.Touch();
            db.Add(Line(about, act, words, change));
            // The case before the handler: whoever steps back could not write it any more.
            if (db.Entry(handler).State == EntityState.Modified)
                await SaveFirstAsync(db, handler, ct);
        }, ct);
    }

    public static JournalLine Line(Case about, string act, string? words, Change change) => new()
    {
        Id = Guid.CreateVersion7(), CaseId = about.Id, DistrictId = about.DistrictId, At = change.At, AccountId = change.By.AccountId, Who = change.By.Name, Act = act, Words = string.IsNullOrWhiteSpace(words) ? null : words.Trim(),
    };

    private static async Task SaveFirstAsync(EthicsDbContext db, CaseHandler last, CancellationToken ct)
    {
        var values = db.Entry(last).CurrentValues.Clone();
        db.Entry(last).CurrentValues.SetValues(db.Entry(last).OriginalValues);
        await db.SaveChangesAsync(ct);
        db.Entry(last).CurrentValues.SetValues(values);
    }
}
