using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Ethics.Data;
using Workforce.Ethics.Domain.Integrity;
using Workforce.Platform.Actors;
using Workforce.Platform.Calendars;
using Workforce.Platform.Files;
using Workforce.Platform.Pages;
using Workforce.Platform.Units;

namespace Workforce.Ethics.Features.Ethics.Integrity;

[Authorize("ethics.integrity")]
internal sealed class ShowModel(Work<EthicsDbContext> work, EndBreach end, FileStore files, Calendar calendar) : WorkforcePage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public IntegrityRecord Record { get; private set; } = null!;
    public DateOnly Today => calendar.Today;
    public bool MayEnd => Actor.Role == Role.DistrictOfficer && Record.Holds(Today);

    public Task OnGetAsync(CancellationToken ct) => LoadAsync(ct);

    public async Task<IActionResult> OnGetEvidenceAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        return Record.EvidenceFileId is { } id && await files.FindAsync(id, ct) is { } stored ? File(stored.Content, stored.ContentType, stored.Name) : NotFound();
    }

    public async Task<IActionResult> OnPostAsync(uint version, DateOnly? on, [StringLength(300)] string? why, CancellationToken ct)
    {
        await LoadAsync(ct);
        return Actor.Role != Role.DistrictOfficer ? NotFound() : await ActAsync(async () =>
        {
            await end.HandleAsync(new(Id), version, on, why, Change(why), ct);
            return Done(Texts["记录已提前结束。"], "/Ethics/Integrity/Show", new { id = Id });
        }, () => LoadAsync(ct));
    }

    private Task LoadAsync(CancellationToken ct) => work.ReadAsync(async db => Record = await db.Set<IntegrityRecord>().AsNoTracking().OneAsync(r => r.Id == new IntegrityRecordId(Id), ct), ct);
}
