using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using Workforce.Ethics.Data;
using Workforce.Ethics.Domain.Integrity;
using Workforce.Platform.Actors;
using Workforce.Platform.Calendars;
using Workforce.Platform.Pages;
using Workforce.Platform.Units;

namespace Workforce.Ethics.Features.Ethics.Integrity;

/// <summary>Records within reach: a district's, a school's, a teacher's own.</summary>
[Authorize("ethics.integrity")]
internal sealed class IndexModel(Work<EthicsDbContext> work, Calendar calendar) : WorkforcePage
{
    public ListFilter Filter { get; private set; } = new();
    public ListPage<IntegrityRecord> Rows { get; private set; } = new([], 0, 1);
    public DateOnly Today => calendar.Today;
    public bool MayKeep => Actor.Role == Role.DistrictOfficer;
    public IReadOnlyList<(string? Key, string Title)> Filters => [(null, Texts["全部"]), ("holding", Texts["有效"]), ("over", Texts["已到期或修复"])];

    public Task OnGetAsync(CancellationToken ct) => work.ReadAsync(async db =>
    {
        Filter = ListFilter.Of(Request);
        var today = Today;
        var all = db.Set<IntegrityRecord>().AsNoTracking();
        var kept = Filter.Show switch { "holding" => all.Where(r => r.ToOn >= today && r.EndedOn == null), "over" => all.Where(r => r.ToOn < today || r.EndedOn != null), _ => all };
        return Rows = await ListPage<IntegrityRecord>.ReadAsync(kept.OrderByDescending(r => r.FromOn).ThenBy(r => r.Id), Filter, ct);
    }, ct);
}
