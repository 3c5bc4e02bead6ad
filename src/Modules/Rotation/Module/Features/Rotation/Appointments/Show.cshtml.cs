using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Features.Rotation.Appointments;

/// <summary>An appointment as it was issued. Row-level security lets a teacher see her own, a principal those to her school.</summary>
internal sealed class ShowModel : RoundPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Appointment { get; set; }

    public Appointment Issued { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        Appointment? issued = null;
        if (!await ReadAsync(async db => issued = await db.Appointments.AsNoTracking().SingleOrDefaultAsync(a => a.Id == new AppointmentId(Appointment) && a.RoundId == RoundId, ct), ct) || issued is null)
            return NotFound();
        Issued = issued;
        return Page();
    }
}
