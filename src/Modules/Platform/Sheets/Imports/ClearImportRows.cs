using Workforce.Platform.Actors;
using Workforce.Platform.Calendars;
using Workforce.Platform.Changes;
using Workforce.Platform.Data;
using Workforce.Platform.Policy;
using Workforce.Platform.Units;

namespace Workforce.Platform.Sheets.Imports;

/// <summary>
/// Clears away the rows of imports that nobody has touched for as long as policy keeps them: they repeat personal data that
/// lives in the tables. The import itself stays, with its figures. One that still waited for a decision counts as dropped.
/// </summary>
internal sealed class ClearImportRows<TDb>(Work<TDb> work, PolicyValues policy, Calendar calendar, CurrentActor current) where TDb : ModuleDbContext
{
    public async Task RunAsync(CancellationToken ct)
    {
        var change = Change.BySystem("platform.clear-import-rows", calendar.Now);
        current.ActAs(change.By);
        var kept = (await policy.ForAsync<ImportPolicy>("platform", RegionCode.Country, calendar.Today, ct)).Value.ImportRowsKeptDays;
        await work.ChangeAsync(change, async db =>
        {
            await db.RunAsync("""
                with over as (
                  update imports set rows_cleared_at = @now, state = case state when 'Checked' then 'Dropped' else state end
                  where rows_cleared_at is null and state not in ('Checking', 'Committing', 'Undoing') and greatest(uploaded_at, checked_at, committed_at, undone_at) < @before
                  returning id
                )
                delete from import_rows r using over where r.import_id = over.id
                """, ct, ("now", change.At), ("before", change.At.AddDays(-kept)));
        }, ct);
    }
}
