using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Handovers;

namespace Workforce.Rotation.Features.Rotation.Handovers;

/// <summary>A principal's page after a round: who comes, who goes, and what is still to be seen to for each.</summary>
[Authorize("rotation.score")]
internal sealed class SchoolModel(TickHandover tick) : SchoolRoundPage
{
    /// <summary>"In:person:item:1": the button pressed; "all" for a person means everybody of that side.</summary>
    [BindProperty]
    public string? Tick { get; set; }

    public IReadOnlyList<Handover> People { get; private set; } = [];
    public IReadOnlyDictionary<EntrantId, AppointmentId> Appointments { get; private set; } = new Dictionary<EntrantId, AppointmentId>();
    public IReadOnlyList<HandoverItem> Items => Round.Policy.Values.HandoverItems;
    public DateOnly? DueOn => Round.Policy.Values.HandoverDays?.After(Round.Dates.EffectiveOn, Days);
    public bool MayTick => Round.State == RoundState.Closed;
    public int Open => People.Count(person => !person.IsDone(Items));
    public IEnumerable<Handover> Of(HandoverSide side) => People.Where(person => person.Side == side);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LoadAsync(ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return NotFound();
        if (Tick?.Split(':') is not [var side, var person, var item, var done] || !Enum.TryParse<HandoverSide>(side, out var which) || (person != "all" && !Guid.TryParse(person, out _)))
            return BadRequest();
        return await ActAsync(async () =>
        {
            var changed = await tick.HandleAsync(RoundId, School, new(which, person == "all" ? null : Guid.Parse(person), item, done == "1"), Change(), ct);
            return Done(Texts["已更新 {0} 人。", changed], "/Rotation/Handovers/School", new { id = Id });
        }, () => LoadAsync(ct));
    }

    private Task<bool> LoadAsync(CancellationToken ct) => ReadAsync(async db =>
    {
        if (Round.PublishedRunId is null)
            return false;
        People = await db.Handovers.AsNoTracking().Where(h => h.RoundId == RoundId && h.SchoolId == School).OrderBy(h => h.Side).ThenBy(h => h.StaffNumber).ToListAsync(ct);
        Appointments = await db.Appointments.Where(a => a.RoundId == RoundId && a.SchoolId == School).Select(a => new { a.EntrantId, a.Id }).ToDictionaryAsync(a => a.EntrantId, a => a.Id, ct);
        return true;
    }, ct);
}
